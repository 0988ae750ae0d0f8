// The only door to zlib. `TreatyArchive` alone imports this module.
#ifndef FOEDERA_CZLIB_SHIM_H
#define FOEDERA_CZLIB_SHIM_H

#include <zlib.h>

#endif
