// The first file of BahasaTests replaces this one.
