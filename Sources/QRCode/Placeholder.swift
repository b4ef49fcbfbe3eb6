// The first file of QRCode replaces this one.
