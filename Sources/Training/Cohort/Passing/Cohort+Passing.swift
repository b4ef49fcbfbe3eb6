public import Curriculum
import Records
import Scoring

extension Cohort {
  /// Who passes by the rules of the course: the use case behind `bimtek kelas kelulusan`.
  public func passing(_ library: ContentLibrary) throws(PassingError) -> ClassPassing {
    let loaded = library.course()
    guard let course = loaded.value else { throw .course(loaded.problems.map(\.description)) }
    guard let rules = course.passing else { throw .noRules }
    let modules = library.quizzes(course, without: rules)
    let confirmed: [PersonCode: Entry<PassingConfirmed>]
    let people: [Person]
    let authors: [PersonCode: String]
    let evidence: PassingEvidence
    do {
      people = try using { file throws(RecordsError) in try file.people(.participant) }
      evidence = try using { file throws(RecordsError) in try PassingEvidence(file) }
      let entries = try using { file throws(RecordsError) in try file.current(PassingConfirmed.self) }
      confirmed = Dictionary(
        entries.compactMap { entry in entry.person.map { ($0, entry) } },
        uniquingKeysWith: { _, last in last })
      let markers = try using { file throws(RecordsError) in try file.people(.marker) }
      authors = Dictionary(
        markers.map { ($0.code, $0.identity?.fullName ?? $0.code.description) },
        uniquingKeysWith: { first, _ in first })
    } catch {
      throw .cohort(error)
    }
    let rows = people.map { person in
      let components = rules.components.map { component in
        ComponentMark(
          component, evidence: evidence.evidence(component, of: person.code, modules: modules),
          remedialCap: rules.remedialCap, modules: Array(modules.keys))
      }
      let final = FinalMark(
        rules, components: components,
        attendance: (evidence.sheet.attended(person.code), evidence.sheet.held))
      let gates = rules.components.filter { $0.source == .facilitator }.flatMap(\.exercises)
        .filter { !evidence.openGates($0, of: person.code).isEmpty }
      let passes = final.meetsRules && gates.isEmpty
      let sessions = (evidence.sheet.attended(person.code), evidence.sheet.held)
      return ClassPassing.Row(
        member: ClassMember(person),
        standing: passes ? .passes : final.attends ? .attendedOnly : .neither,
        missing: final.missing(rules, sessions: sessions)
          + gates.map { "\($0) perbaiki dahulu: ada gerbang yang belum terpenuhi" },
        confirmed: confirmed[person.code].map { entry in
          ClassPassing.Confirmation(
            passes: entry.fact.passes, author: authors[entry.author] ?? entry.author.description,
            isCurrent: entry.fact.components == final.marks && entry.fact.passes == passes)
        }, final: final, code: person.code)
    }
    return ClassPassing(rules: rules, rows: rows)
  }

  /// Writes down that a person confirms who passes and who attended only, as the rules have it.
  ///
  /// - Parameters:
  ///   - passing: What the person saw.
  ///   - except: Participants by code or number who are not confirmed yet.
  ///   - author: Who confirms.
  /// - Returns: How many were written down; those confirmed before with the same marks are not counted.
  /// - Throws: Why the class file cannot be written, or who of `except` is not in it.
  public func confirm(
    _ passing: ClassPassing, except: [String] = [], by author: String
  ) throws(CohortError) -> Int {
    var left: Set<PersonCode> = []
    for name in except { left.insert(try participant(name).code) }
    return try using { file throws(RecordsError) in
      let marker = try file.marker(named: author)
      let rows = passing.rows.filter { !left.contains($0.code) && $0.confirmed?.isCurrent != true }
      var records: [NewRecord] = []
      for row in rows {
        let fact = PassingConfirmed(
          passes: row.standing == .passes, finalMark: row.final.value, components: row.final.marks)
        records.append(try NewRecord(fact, about: row.code, by: marker))
      }
      try file.record(records)
      return rows.count
    }
  }
}

extension ContentLibrary {
  /// The machine-scored exercises done in class of each module that has any, by the code of the module; tests
  /// do not count, nor do exercises that are components of their own.
  func quizzes(_ course: Course, without rules: PassingRules) -> [String: [String]] {
    let own = Set(rules.components.flatMap(\.exercises))
    var result: [String: [String]] = [:]
    for id in exerciseIDs() {
      guard let exercise = exercise(id).value, let module = course.module(of: id),
        ![.writing, .survey, .test].contains(exercise.kind), exercise.use == .core,
        !own.contains(exercise.code)
      else { continue }
      result[module.code, default: []].append(exercise.code)
    }
    return result
  }
}

extension FinalMark {
  /// The marks by component.
  var marks: [String: Double] {
    Dictionary(
      components.compactMap { part in part.mark.map { (part.component.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What is missing, in Indonesian.
  func missing(_ rules: PassingRules, sessions: (attended: Int, held: Int)) -> [String] {
    var items: [String] = []
    if sessions.held == 0 {
      items.append("kehadiran belum dicatat")
    } else if !attends {
      items.append(
        "hadir \(sessions.attended) dari \(sessions.held) sesi; paling sedikit \(rules.attendance) persen")
    }
    for part in components {
      let title =
        part.component.exercises.first.map { "\(part.component.title) (\($0))" } ?? part.component.title
      for shortfall in part.shortfalls {
        switch shortfall {
        case .missing:
          items.append(
            part.component.source == .facilitator ? "\(title) belum dinilai" : "\(title) belum ada")
        case .belowMinimum(let mark):
          items.append("\(title) \(FeedbackPage.number(mark)); paling rendah \(part.component.minimum)")
        case .moduleBelowMinimum(let module, let mean):
          items.append("kuis \(module) \(FeedbackPage.number(mean)); paling rendah \(part.component.minimum)")
        }
      }
    }
    if let value, value < Double(rules.mark) {
      items.append("nilai akhir \(FeedbackPage.number(value)); paling rendah \(rules.mark)")
    }
    return items
  }
}
