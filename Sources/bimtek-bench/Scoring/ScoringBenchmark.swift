import Curriculum
import Foundation
import Scoring
import Training

/// Whether anything that is no answer looks like one that passes, and how long scoring takes.
///
/// For each writing exercise: its model answer and paraphrases of it, which must look passing, and texts made to
/// deceive, none of which may. For each other kind: strings of chance, none of which may be worth more than the key.
struct ScoringBenchmark {
  private let library: ContentLibrary
  private let strings = 10_000

  init(_ library: ContentLibrary) { self.library = library }

  /// Prints the tables; false where anything passed that must not, or a model did not.
  func run() -> Bool {
    let exercises = library.exerciseIDs().compactMap { library.exercise($0).value }.sorted {
      $0.code < $1.code
    }
    let isWritingHonest = writing(exercises)
    print("\nOther kinds: strings of chance, \(strings) a kind")
    return others(exercises) && isWritingHonest
  }

  private func writing(_ exercises: [Exercise]) -> Bool {
    let kinds = Deceits.Kind.allCases
    print("Writing: honest answers that look passing, of those that were made, and milliseconds an answer")
    print(row("", ["kunci", "parafrasa", "ms"]))
    var isHonest = true
    var made = [Int](repeating: 0, count: kinds.count)
    var passed = made
    var models = (passing: 0, all: 0)
    var honest = (passing: 0, all: 0)
    var slowest = 0.0
    var notes: [String] = []
    let answers = exercises.compactMap { exercise -> (code: String, parts: [String])? in
      guard case .writing(let task) = exercise.task else { return nil }
      return library.modelAnswer(to: task, of: exercise.id).map { model in
        (exercise.code, task.parts.compactMap { model[$0.id] })
      }
    }
    for exercise in exercises {
      guard case .writing(let task) = exercise.task else { continue }
      let prompt = library.prompt(of: exercise.id).value ?? ""
      guard let desk = WritingDesk(exercise, prompt: prompt, library: library),
        let model = library.modelAnswer(to: task, of: exercise.id)
      else {
        print("\(exercise.code): no model answer")
        isHonest = false
        continue
      }
      let others = answers.filter { $0.code != exercise.code && !$0.parts.isEmpty }
      let deceits = Deceits(desk: desk, prompt: prompt, model: model, others: others)
      let isModelPassing = passes(desk.assessment(of: model), isModel: true)
      models = (models.passing + (isModelPassing ? 1 : 0), models.all + 1)
      isHonest = isHonest && isModelPassing
      let paraphrases = Paraphrases(model: model).answers
      let held = paraphrases.filter { !passes(desk.assessment(of: $0.texts), isModel: true) }
      notes += held.map { "  \(exercise.code) parafrasa tertahan: \($0.note)" }
      honest = (honest.passing + paraphrases.count - held.count, honest.all + paraphrases.count)
      isHonest = isHonest && held.isEmpty
      for (index, kind) in kinds.enumerated() {
        let answers = deceits.answers(kind)
        let passing = answers.filter { passes(desk.assessment(of: $0.texts), isModel: false) }
        notes += passing.map { "  \(exercise.code) \(kind.rawValue): \($0.note)" }
        passed[index] += passing.count
        made[index] += answers.count
        isHonest = isHonest && (passing.isEmpty || kind.isForPeople)
      }
      let milliseconds = time { _ = desk.assess(model) }
      slowest = max(slowest, milliseconds)
      let share = "\(paraphrases.count - held.count)/\(paraphrases.count)"
      print(
        row(exercise.code, [isModelPassing ? "lulus" : "TIDAK", share, String(format: "%.1f", milliseconds)]))
    }
    let sums = ["\(models.passing)/\(models.all)", "\(honest.passing)/\(honest.all)"]
    print(row("semua", sums + [String(format: "%.1f", slowest)]))
    print("\nWriting: texts made to deceive that look passing, of those that were made")
    for (index, kind) in kinds.enumerated() {
      print(
        row(
          kind.rawValue,
          ["\(passed[index])/\(made[index])", kind.isForPeople ? "seen in part, a person decides" : ""]
        ))
    }
    print(row("semua", ["\(passed.reduce(0, +))/\(made.reduce(0, +))"]))
    for note in notes { print(note) }
    return isHonest
  }

  /// Whether an answer looks like one that passes; where no machine can judge, only a doubt-free model does.
  private func passes(_ assessment: WritingAssessment, isModel: Bool) -> Bool {
    assessment.total == nil ? isModel && assessment.doubts.isEmpty : assessment.looksPassing
  }

  private func others(_ exercises: [Exercise]) -> Bool {
    var isHonest = true
    for kind in ExerciseKind.allCases where kind != .writing && kind != .survey {
      let own = exercises.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      var generator = SplitMix64("penilaian", kind.rawValue)
      var best = 0.0
      var full = 0
      let milliseconds = once {
        for index in 0..<strings {
          let exercise = own[index % own.count]
          let text = NoiseText.make(for: exercise.task, &generator)
          guard let worth = exercise.task.score(AnswerReader(exercise.task).read(text).answer)?.value else {
            continue
          }
          best = max(best, worth)
          if worth >= exercise.kind.passMark { full += 1 }
        }
      }
      if best > 1 { isHonest = false }
      let share = String(format: "%.2f", best)
      let each = String(format: "%.3f", milliseconds / Double(strings))
      print(
        "\(kind.rawValue.padding(toLength: 6, withPad: " ", startingAt: 0)) \(own.count) exercises; best \(share) of 1.00, by luck passing \(full); \(each) ms each"
      )
    }
    return isHonest
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    ([name] + cells).enumerated().map { index, cell in
      let width = 14
      return cell.count >= width ? cell + " " : cell + String(repeating: " ", count: width - cell.count)
    }.joined()
  }

  /// The fastest of nine runs, in milliseconds of processor time: the machine may be busy with other things.
  private func time(_ body: () -> Void) -> Double { (0..<9).map { _ in once(body) }.min() ?? 0 }

  private func once(_ body: () -> Void) -> Double {
    let start = processorTime
    body()
    return (processorTime - start) * 1e3
  }

  private var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
