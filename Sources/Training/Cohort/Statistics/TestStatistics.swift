import Curriculum
import Foundation
import Records
import Scoring

/// Works out what the answers to one test say of its items and of the class.
struct TestStatistics {
  private let exercise: Exercise
  private let test: TestTask
  /// The first attempt of each participant: later ones know the items.
  private let answers: [PersonCode: [String: Scoring.Answer]]
  private let credits: [PersonCode: [Double]]

  init?(_ file: ClassFile, exercise: Exercise) throws(RecordsError) {
    guard case .test(let test) = exercise.task else { return nil }
    self.exercise = exercise
    self.test = test
    var answers: [PersonCode: [String: Scoring.Answer]] = [:]
    var credits: [PersonCode: [Double]] = [:]
    for entry in try file.entries(of: Records.Answer.self, subject: exercise.code) {
      guard let person = entry.person, answers[person] == nil, let detail = entry.fact.detail,
        case .test(let given)? = try? JSONDecoder().decode(
          Scoring.Answer.self, from: Data(detail.answer.utf8)),
        let score = exercise.task.score(.test(given))
      else { continue }
      answers[person] = given
      credits[person] = score.items.map(\.credit)
    }
    guard !answers.isEmpty else { return nil }
    self.answers = answers
    self.credits = credits
  }

  /// The marks out of 100 by the code of the participant, of one module or of all.
  func marks(module: String? = nil) -> [String: Double] {
    let places = test.items.indices.filter { module == nil || test.items[$0].module == module }
    guard !places.isEmpty else { return [:] }
    return Dictionary(
      credits.map { person, row in
        (person.description, places.reduce(0) { $0 + row[$1] } * 100 / Double(places.count))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The codes of the modules, in order.
  var modules: [String] {
    var seen: Set<String> = []
    return test.items.map(\.module).filter { seen.insert($0).inserted }
  }

  var value: ClassStatistics.Test {
    let analysis = ItemAnalysis(credits.sorted { $0.key < $1.key }.map(\.value))
    let items = zip(test.items, analysis.items).map { item, figures in
      let idle = idleDistractors(item)
      return ClassStatistics.Item(
        id: item.id, module: item.module, difficulty: figures.difficulty,
        discrimination: figures.discrimination, idleDistractors: idle,
        remarks: remarks(figures, idle: idle))
    }
    let marks = marks().values
    return ClassStatistics.Test(
      code: exercise.code, title: exercise.title, people: credits.count,
      mean: marks.reduce(0, +) / Double(marks.count), reliability: analysis.reliability, items: items,
      modules: modules.map { module in
        let values = self.marks(module: module).values
        return (module, values.reduce(0, +) / Double(values.count))
      })
  }

  /// What should be looked at, by the bounds of the course plan (§F.1): 0.30 to 0.80, and 0.25.
  private func remarks(_ figures: ItemAnalysis.Item, idle: [String]) -> [String] {
    guard answers.count >= 10 else { return [] }
    var remarks: [String] = []
    if figures.difficulty < 0.3 { remarks.append("sukar") }
    if figures.difficulty > 0.8 { remarks.append("mudah") }
    if let discrimination = figures.discrimination, discrimination < 0 {
      remarks.append("yang kuat justru salah; cek kuncinya")
    } else if let upperLower = figures.upperLower, upperLower < 0.25 {
      remarks.append("kurang membedakan (atas–bawah \(Decimals.two(upperLower)))")
    }
    if !idle.isEmpty { remarks.append("pengecoh tak terpilih: \(idle.joined(separator: ", "))") }
    return remarks
  }

  private func idleDistractors(_ item: TestTask.Item) -> [String] {
    let options: [Option]
    switch item.task {
    case .singleChoice(let task), .multipleChoice(let task): options = task.options
    default: return []
    }
    let chosen = answers.values.compactMap { given -> [String]? in
      if case .choices(let ids)? = given[item.id], !ids.isEmpty { ids } else { nil }
    }
    return ItemAnalysis.idleDistractors(options.filter { !$0.isCorrect }.map(\.id), chosen: chosen)
      .map(\.option)
  }
}
