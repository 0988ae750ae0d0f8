#include "CSHA256.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

/// Bit 29 of register B of leaf 7 (SHA), bit 19 of register C of leaf 1 (SSE4.1).
static int has_sha(void) {
  static _Atomic int known = -1;
  if (known < 0) {
    unsigned a, b, c, d;
    int has = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
    known = has && __get_cpuid(1, &a, &b, &c, &d) && (c >> 19 & 1);
  }
  return known;
}

/// The next four words of the message schedule from the sixteen before them.
__attribute__((target("sha,sse4.1"))) static __m128i next_words(const __m128i words[4], int group) {
  __m128i first = words[group & 3], second = words[(group + 1) & 3], third = words[(group + 2) & 3], fourth = words[(group + 3) & 3];
  __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(first, second), _mm_alignr_epi8(fourth, third, 4));
  return _mm_sha256msg2_epu32(sum, fourth);
}

__attribute__((target("sha,sse4.1"))) static void take(
    uint32_t state[8], const uint8_t *bytes, size_t blocks, const uint32_t constants[64]) {
  const __m128i big_endian = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
  // The instructions want the words as (f e b a) and (h g d c).
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (size_t block = 0; block < blocks; block++) {
    __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
    for (int group = 0; group < 16; group++) {
      __m128i fresh = group < 4 ? _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + block * 64 + group * 16)), big_endian)
                                : next_words(words, group);
      words[group & 3] = fresh;
      __m128i keyed = _mm_add_epi32(fresh, _mm_loadu_si128((const __m128i *)(constants + group * 4)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(keyed, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

int sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t blocks, const uint32_t constants[64]) {
  if (!has_sha()) return 0;
  take(state, bytes, blocks, constants);
  return 1;
}
#else
int sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t blocks, const uint32_t constants[64]) {
  (void)state, (void)bytes, (void)blocks, (void)constants;
  return 0;
}
#endif
