// The only door to libarchive. `TreatyArchive` alone imports this module.
#ifndef FOEDERA_CLIBARCHIVE_SHIM_H
#define FOEDERA_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
