// The first file of DocumentsTests replaces this one.
