// The first file of SpreadsheetTests replaces this one.
