import Curriculum
import Scoring

extension ContentSnapshot {
  /// Tasks that do not have the shape of their kind.
  var shapes: [ContentProblem] {
    exercises.flatMap { exercise in
      TaskShape.problems(exercise.task).map { line, message in
        exercise.problem(.shapes, line: line ?? exercise.lines["kind"] ?? 1, message)
      }
    }
  }
}

/// What the shape of a task must be, kind by kind.
enum TaskShape {
  typealias Problem = (line: Int?, message: String)

  static func problems(_ task: ExerciseTask) -> [Problem] {
    switch task {
    case .singleChoice(let task): single(task)
    case .multipleChoice(let task): multiple(task)
    case .trueFalse(let task): task.statements.flatMap { statement($0) }
    case .matching(let task): matching(task)
    case .ordering(let task): ordering(task)
    case .classification(let task): classification(task)
    case .spanMarking(let task): spans(task)
    case .shortAnswer(let task):
      task.blanks.filter { $0.accepts.contains { $0.allSatisfy(\.isWhitespace) } }
        .map { ($0.line, "Isian “\($0.id)” menerima jawaban kosong.") }
    case .test(let task):
      task.items.flatMap { item in problems(item.task).map { ($0.line ?? item.line, $0.message) } }
    case .calculation, .writing, .survey: []
    }
  }

  private static func single(_ task: ChoiceTask) -> [Problem] {
    var problems = twins(task.options)
    if task.correct.count != 1 {
      problems.append((nil, "Pilihan ganda harus mempunyai tepat satu opsi benar."))
    }
    if task.options.count < 3 { problems.append((nil, "Pilihan ganda memerlukan paling sedikit tiga opsi.")) }
    return problems
  }

  private static func multiple(_ task: ChoiceTask) -> [Problem] {
    var problems = twins(task.options)
    let wrong = task.options.count - task.correct.count
    if task.correct.count < 2 || wrong < 2 {
      problems.append(
        (nil, "Pilihan ganda kompleks memerlukan paling sedikit dua opsi benar dan dua opsi salah."))
    }
    return problems
  }

  private static func twins(_ options: [Option]) -> [Problem] {
    var seen: Set<String> = []
    return options.filter { !seen.insert($0.text.lowercased()).inserted }
      .map { ($0.line, "Opsi “\($0.id)” sama bunyinya dengan opsi lain.") }
  }

  private static func statement(_ statement: TrueFalseTask.Statement) -> [Problem] {
    guard !statement.reasons.isEmpty else { return [] }
    var problems = twins(statement.reasons)
    if statement.reasons.count != 4 {
      problems.append((statement.line, "Pernyataan memerlukan empat alasan."))
    }
    if statement.reasons.count(where: \.isCorrect) != 1 {
      problems.append((statement.line, "Tepat satu alasan harus benar."))
    }
    return problems
  }

  private static func matching(_ task: MatchingTask) -> [Problem] {
    let known = Set(task.options.map(\.id))
    var problems: [Problem] = twins(task.options)
    if task.options.count <= task.prompts.count {
      problems.append((nil, "Pilihan harus lebih banyak daripada soal, agar yang terakhir tidak tertebak."))
    }
    for prompt in task.prompts {
      for id in prompt.accepts where !known.contains(id) {
        problems.append((prompt.line, "Pasangan “\(id)” tidak ada pada options."))
      }
    }
    return problems
  }

  private static func ordering(_ task: OrderingTask) -> [Problem] {
    let listed = task.order.flatMap(\.self)
    let items = task.items.map(\.id)
    guard listed.sorted() == items.sorted() else {
      return [(nil, "Urutan (order) harus memuat setiap butir tepat satu kali.")]
    }
    if task.order.count < 2 { return [(nil, "Urutan memerlukan paling sedikit dua kelompok.")] }
    let shown = ExerciseTask.ordering(task).score(.order(items))?.value ?? 0
    return shown >= ExerciseKind.ordering.passMark
      ? [(nil, "Butir sudah terurut di dalam soal. Acak dahulu.")] : []
  }

  private static func classification(_ task: ClassificationTask) -> [Problem] {
    var problems: [Problem] = []
    for item in task.items {
      for axis in task.axes {
        let known = Set(axis.categories.map(\.id))
        let accepts = item.accepts[axis.id] ?? []
        if accepts.isEmpty {
          problems.append((item.line, "Butir “\(item.id)” belum digolongkan menurut “\(axis.id)”."))
        }
        for id in accepts where !known.contains(id) {
          problems.append((item.line, "Golongan “\(id)” tidak ada pada “\(axis.id)”."))
        }
      }
      for id in item.accepts.keys.sorted() where !task.axes.contains(where: { $0.id == id }) {
        problems.append((item.line, "Sumbu “\(id)” tidak ada pada axes."))
      }
    }
    return problems
  }

  private static func spans(_ task: SpanTask) -> [Problem] {
    let labels = Set(task.labels.map(\.id))
    var problems: [Problem] = []
    for span in task.spans + task.decoys {
      if task.words(of: span) == nil {
        problems.append(
          (span.line, "Kutipan “\(span.quote)” tidak ada di dalam teks (kemunculan \(span.occurrence))."))
      }
      if let label = span.label, !labels.contains(label) {
        problems.append((span.line, "Label “\(label)” tidak ada pada labels."))
      }
    }
    return problems
  }
}
