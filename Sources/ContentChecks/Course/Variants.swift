import Curriculum

extension ContentSnapshot {
  /// Ways to hold the course that leave lessons out, teach some twice, or cannot be held in a day.
  ///
  /// Codes are looked at once every lesson is there, so that one broken file gives one finding.
  var variantProblems: [ContentProblem] {
    guard let course else { return [] }
    return course.variants.flatMap { variant in
      variant.days.flatMap { pauseProblems($0) + homework($0) + lengthProblems($0) }
        + (lessons.count >= course.lessons.count ? coverage(variant, course) : [])
    }
  }

  /// The latest end of a day in a room.
  private static let latestEnd = 18 * 60

  private func report(_ check: ContentCheck, _ line: Int, _ message: String) -> ContentProblem {
    ContentProblem(check, file: ContentRootSearch.marker, line: line, message)
  }

  private func pauseProblems(_ day: Variant.Day) -> [ContentProblem] {
    day.pauses.compactMap { pause in
      guard let after = pause.after, !day.lessons.contains(after) else { return nil }
      let hint = nearestName(to: after, among: day.lessons).map { " Maksudnya “\($0)”?" } ?? ""
      return report(
        .links, pause.line,
        "“\(pause.title)” berada sesudah \(after), yang bukan pelajaran \(day.title).\(hint)")
    }
  }

  private func homework(_ day: Variant.Day) -> [ContentProblem] {
    day.assignments.filter { exercise(code: $0) == nil }.map {
      report(.links, day.line, "\(day.title) menugaskan \($0), yang tidak ada atau tidak terbaca.")
    }
  }

  private func lengthProblems(_ day: Variant.Day) -> [ContentProblem] {
    guard let start = day.start else {
      return day.pauses.isEmpty
        ? [] : [report(.sums, day.line, "\(day.title) mempunyai “pauses” tanpa “start”.")]
    }
    let end = start + minutes(of: day) + day.pauses.map(\.minutes).reduce(0, +)
    guard end > ContentSnapshot.latestEnd else { return [] }
    return [report(.sums, day.line, "\(day.title) baru selesai sesudah pukul 18.00.")]
  }

  private func minutes(of day: Variant.Day) -> Int {
    day.lessons.compactMap { lesson(code: $0)?.minutes }.reduce(day.extraMinutes, +)
  }

  private func coverage(_ variant: Variant, _ course: Course) -> [ContentProblem] {
    var problems: [ContentProblem] = []
    let codes = variant.days.flatMap(\.lessons)
    var seen: Set<String> = []
    for code in codes where !seen.insert(code).inserted {
      problems.append(
        report(.uniqueIdentifiers, variant.line, "Ragam “\(variant.id)” memuat \(code) dua kali."))
    }
    let minutes = variant.days.map { self.minutes(of: $0) }.reduce(0, +)
    if minutes % course.minutesPerJP != 0 {
      problems.append(
        report(
          .sums, variant.line,
          "Ragam “\(variant.id)” berjumlah \(minutes) menit, bukan JP penuh (\(course.minutesPerJP) menit)."))
    }
    guard variant.certifies else { return problems }
    let missing = lessons.filter { course.lessons.contains($0.id) && !seen.contains($0.code) }.map(\.code)
    if !missing.isEmpty {
      problems.append(
        report(
          .sums, variant.line,
          "Ragam “\(variant.id)” berujung sertifikat kelulusan, tetapi tanpa \(missing.sorted().joined(separator: ", "))."
        ))
    }
    return problems
  }
}
