// The first file of Bahasa replaces this one.
