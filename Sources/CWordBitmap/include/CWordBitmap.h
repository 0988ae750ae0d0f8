#ifndef C_WORD_BITMAP_H
#define C_WORD_BITMAP_H

#include <stddef.h>
#include <stdint.h>

/// Marks the bytes of words in blocks of 64: bit n of a mask stands for byte n of its block.
///
/// `word` takes letters, digits, the underscore and every byte of a character outside ASCII; `middle` takes the marks that may stand
/// inside a word between letters or digits: ' " . : , ;
///
/// `bytes` holds `length` bytes; both outputs hold (length + 63) / 64 masks, bits past the length are 0.
void word_bitmap(const uint8_t *bytes, size_t length, uint64_t *word, uint64_t *middle);

/// The same, one byte after another: the path for processors without SSE2.
void word_bitmap_portable(const uint8_t *bytes, size_t length, uint64_t *word, uint64_t *middle);

#endif
