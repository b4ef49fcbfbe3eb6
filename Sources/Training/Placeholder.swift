// The first file of Training replaces this one.
