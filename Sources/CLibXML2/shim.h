// The only door to libxml2. `TreatyXML` alone imports this module.
#ifndef FOEDERA_CLIBXML2_SHIM_H
#define FOEDERA_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU, its headers bring ICU's along, and those contradict the ICU inside Swift's Foundation: a file that sees
// both does not compile. Only the hidden end of `xmlCharEncodingHandler` depends on it, which nothing here reads or allocates.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/catalog.h>

#endif
