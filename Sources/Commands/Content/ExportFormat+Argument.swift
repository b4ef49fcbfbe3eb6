public import ArgumentParser
public import Training

extension CourseExport.Format: ExpressibleByArgument {}
