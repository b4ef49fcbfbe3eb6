public import ArgumentParser
public import Curriculum

extension ExerciseKind: ExpressibleByArgument {}
