// <malloc.h> drags in headers that clash with Swift's own modules; this is the one call of it that is needed.
extern int mallopt(int parameter, int value);
// M_MMAP_THRESHOLD of <malloc.h>.
static const int mmapThreshold = -3;
