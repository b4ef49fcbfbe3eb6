// The first file of Spreadsheet replaces this one.
