// The first file of RecordsTests replaces this one.
