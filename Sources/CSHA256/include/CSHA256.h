#ifndef C_SHA256_H
#define C_SHA256_H

#include <stddef.h>
#include <stdint.h>

/// Takes whole blocks of 64 bytes into a SHA-256 state with the processor's own instructions.
///
/// `state` holds the eight words a to h, `constants` the sixty-four of FIPS 180-4, section 4.2.2.
/// Returns 0, and leaves the state alone, where the processor has no such instructions: the caller then computes them.
int sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t blocks, const uint32_t constants[64]);

#endif
