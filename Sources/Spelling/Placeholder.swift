// The first file of Spelling replaces this one.
