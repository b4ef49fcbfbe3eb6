// The first file of ReportingTests replaces this one.
