#include "CWordBitmap.h"

#include <string.h>

static int is_word(uint8_t byte) {
  uint8_t letter = (uint8_t)((byte | 0x20) - 'a');
  return letter < 26 || (uint8_t)(byte - '0') < 10 || byte == '_' || byte >= 0x80;
}

static int is_middle(uint8_t byte) {
  return byte == '\'' || byte == '"' || byte == '.' || byte == ',' || byte == ':' || byte == ';';
}

void word_bitmap_portable(const uint8_t *bytes, size_t length, uint64_t *word, uint64_t *middle) {
  for (size_t start = 0; start < length; start += 64) {
    size_t count = length - start < 64 ? length - start : 64;
    uint64_t words = 0, middles = 0;
    for (size_t offset = 0; offset < count; offset++) {
      words |= (uint64_t)is_word(bytes[start + offset]) << offset;
      middles |= (uint64_t)is_middle(bytes[start + offset]) << offset;
    }
    word[start / 64] = words;
    middle[start / 64] = middles;
  }
}

#if defined(__SSE2__)
#include <emmintrin.h>

/// Bytes in low...high, all of them below 0x80 or the byte compares as negative and is left out.
static __m128i between(__m128i bytes, char low, char high) {
  return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(low - 1)), _mm_cmpgt_epi8(_mm_set1_epi8(high + 1), bytes));
}

static void masks_of_16(__m128i bytes, uint64_t *word, uint64_t *middle) {
  __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  __m128i words = _mm_or_si128(between(lower, 'a', 'z'), between(bytes, '0', '9'));
  words = _mm_or_si128(words, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
  words = _mm_or_si128(words, bytes);  // the sign bit of bytes outside ASCII
  // , and . differ in bit 1; : and ; in bit 0.
  __m128i stops = _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(2)), _mm_set1_epi8('.'));
  __m128i colons = _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(1)), _mm_set1_epi8(';'));
  __m128i quotes = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\'')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
  *word = (uint64_t)(uint32_t)_mm_movemask_epi8(words);
  *middle = (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(stops, colons), quotes));
}

static void masks_of_64(const uint8_t *bytes, uint64_t *word, uint64_t *middle) {
  *word = *middle = 0;
  for (int part = 0; part < 4; part++) {
    uint64_t words, middles;
    masks_of_16(_mm_loadu_si128((const __m128i *)(bytes + 16 * part)), &words, &middles);
    *word |= words << (16 * part);
    *middle |= middles << (16 * part);
  }
}

void word_bitmap(const uint8_t *bytes, size_t length, uint64_t *word, uint64_t *middle) {
  size_t whole = length / 64;
  for (size_t block = 0; block < whole; block++) masks_of_64(bytes + 64 * block, word + block, middle + block);
  if (length % 64 == 0) return;
  uint8_t rest[64] = {0};
  memcpy(rest, bytes + 64 * whole, length % 64);
  masks_of_64(rest, word + whole, middle + whole);
}

#else

void word_bitmap(const uint8_t *bytes, size_t length, uint64_t *word, uint64_t *middle) {
  word_bitmap_portable(bytes, length, word, middle);
}

#endif
