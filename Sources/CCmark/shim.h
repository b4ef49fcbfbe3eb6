#include <cmark.h>
#include <string.h>

/// The length of a literal that libcmark ends with NUL; 0 for none.
static inline size_t bimtek_cmark_literal_length(const char *literal) {
  return literal ? strlen(literal) : 0;
}
