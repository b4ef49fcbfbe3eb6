// The first file of CurriculumTests replaces this one.
