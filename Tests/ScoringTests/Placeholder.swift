// The first file of ScoringTests replaces this one.
