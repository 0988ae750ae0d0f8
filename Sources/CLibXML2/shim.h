// The only door to libxml2. `TreatyXML` alone imports this module.
#ifndef FOEDERA_CLIBXML2_SHIM_H
#define FOEDERA_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/catalog.h>
#include <libxml/xmlversion.h>

#endif
