import Curriculum
import Scoring

extension ContentSnapshot {
  /// Facts that tasks ask for and sheets lack, facts that their own sheet does not state, and telephone
  /// numbers that could be somebody's.
  var factSheetProblems: [ContentProblem] {
    exercises.flatMap { askedFacts($0) + contradictions($0) }
      + factSheets.flatMap { unstated($0) + strayValues($0) + telephones($0) }
  }

  private func askedFacts(_ exercise: Exercise) -> [ContentProblem] {
    guard case .writing(let task) = exercise.task else { return [] }
    let known = Set(factSheets.first { $0.id == exercise.factSheet }?.facts.map(\.id) ?? [])
    return task.parts.flatMap { part in
      part.required.filter { !known.contains($0) }.map {
        exercise.problem(
          .factSheets, line: part.line,
          "Fakta “\($0)” tidak ada pada lembar fakta “\(exercise.factSheet ?? "—")”.")
      }
    }
  }

  /// What the prompt and the right choices of an exercise say otherwise than its sheet.
  ///
  /// A prompt has dates of its own, such as the day of publication, so its dates and times are left out.
  private func contradictions(_ exercise: Exercise) -> [ContentProblem] {
    guard let sheet = factSheets.first(where: { $0.id == exercise.factSheet }) else { return [] }
    let task = WritingTask.single
    let material = WritingMaterial(task, prompt: "", factSheet: sheet, rubric: nil)
    func faults(_ text: String, _ kinds: Set<Ungrounded.Kind>) -> [String] {
      material.assess([task.parts[0].id: text]).ungrounded.filter {
        $0.contradicts != nil && kinds.contains($0.kind)
      }.map(\.message)
    }
    let lasting: Set<Ungrounded.Kind> = [.number, .name, .person, .office, .quote]
    let prompt = faults(library.prompt(of: exercise.id).value ?? "", lasting).map {
      ContentProblem(.factSheets, file: "exercises/\(exercise.id)/soal.md", $0)
    }
    guard case .singleChoice(let choice) = exercise.task else { return prompt }
    return prompt
      + choice.options.filter(\.isCorrect).flatMap { option in
        faults(option.text, lasting.union([.date, .clock, .phone, .link])).map {
          exercise.problem(.factSheets, line: option.line, $0)
        }
      }
  }

  /// Wordings of a fact with a quantity that the sheet does not state.
  private func strayValues(_ sheet: FactSheet) -> [ContentProblem] {
    sheet.facts.flatMap { fact in
      sheet.strayValues(of: fact).map {
        problem(sheet, fact.line, "Bentuk “\($0)” pada fakta “\(fact.id)” tidak cocok dengan lembar fakta.")
      }
    }
  }

  /// A text that copies the sheet must state every fact; otherwise a fact is on the list but not on the sheet.
  private func unstated(_ sheet: FactSheet) -> [ContentProblem] {
    let task = WritingTask.single
    let material = WritingMaterial(task, prompt: "", factSheet: sheet, rubric: nil)
    let quotes = sheet.quotes.map { "“\($0.words)” \($0.person)" }.joined(separator: "\n")
    let facts = material.assess([task.parts[0].id: sheet.summary + "\n" + quotes]).facts
    return facts.filter { $0.status != .present }.map { fact in
      let line = sheet.facts.first { $0.id == fact.id }?.line ?? 1
      return problem(
        sheet, line, "Fakta “\(fact.id)” (\(fact.text)) tidak tampak pada summary; periksa values.")
    }
  }

  private func telephones(_ sheet: FactSheet) -> [ContentProblem] {
    let texts = [(1, sheet.summary)] + sheet.facts.flatMap { fact in fact.values.map { (fact.line, $0) } }
    return texts.flatMap { line, text in
      Self.telephones(text).filter { !Self.isFictional($0) }
        .map {
          problem(sheet, line, "Nomor \($0) mungkin milik orang. Pakai (0000) 000000 atau 0812-0000-0000.")
        }
    }
  }

  private func problem(_ sheet: FactSheet, _ line: Int, _ message: String) -> ContentProblem {
    ContentProblem(.factSheets, file: "exercises/fact-sheets/\(sheet.id).yaml", line: line, message)
  }

  /// Runs of nine digits or more that begin with 0, blanks, brackets and hyphens between them.
  private static func telephones(_ text: String) -> [String] {
    text.split { !$0.isNumber && !"-() ".contains($0) }.compactMap { run in
      let digits = run.filter(\.isNumber)
      return digits.first == "0" && digits.count >= 9 && digits.count <= 14 ? digits : nil
    }
  }

  private static func isFictional(_ digits: String) -> Bool {
    digits.allSatisfy { $0 == "0" }
      || (digits.hasPrefix("0812") && digits.dropFirst(4).allSatisfy { $0 == "0" })
  }
}
