// The first file of TrainingTests replaces this one.
