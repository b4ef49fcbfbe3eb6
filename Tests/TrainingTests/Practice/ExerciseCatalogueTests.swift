import Curriculum
import Foundation
import Scoring
import TestSupport
import Testing
import Training

struct ExerciseCatalogueTests {
  private let library = ContentLibrary(root: Repository.root)

  @Test func `All exercises are listed in the order of the course`() {
    let entries = ExerciseCatalogue(library, progress: nil).entries()
    #expect(entries.count == 98)
    #expect(entries.map { $0.module?.code ?? "" } == entries.map { $0.module?.code ?? "" }.sorted())
    #expect(ExerciseCatalogue.suggestion(entries)?.exercise.code == "E01")
  }

  @Test(arguments: ["M2", "m2", "menulis-berita", "siaran pers"])
  func `A module is named by code, folder or title`(name: String) {
    var filter = ExerciseCatalogue.Filter()
    filter.module = name
    filter.kind = .writing
    let entries = ExerciseCatalogue(library, progress: nil).entries(filter)
    #expect(entries.contains { $0.exercise.code == "E23" })
    #expect(entries.allSatisfy { $0.exercise.kind == .writing && $0.exercise.id.module == "menulis-berita" })
  }

  @Test(arguments: ["E25", "e25", "25", "judul-terbaik", "Judul terbaik"])
  func `An exercise is found by code, name or title`(name: String) throws {
    let found = try ExerciseCatalogue(library, progress: nil).find(name)
    #expect(found.code == "E25")
  }

  @Test func `A name that several exercises share offers them`() {
    do {
      _ = try ExerciseCatalogue(library, progress: nil).find("judul")
      Issue.record("found one")
    } catch ExerciseCatalogue.Failure.unknown(let near) {
      #expect(near.contains("E25 Judul terbaik"))
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func `What was handed in keeps its best score, what was begun comes first`() throws {
    try withTemporaryFolder { folder in
      let progress = try TraineeProgress(.test(in: folder))
      try progress.save("E25", attempt: 1, answers: [:], result: TraineeProgress.Result(score: 100))
      try progress.save("E25", attempt: 2, answers: [:], result: TraineeProgress.Result(score: 0))
      try progress.save("E23", attempt: 1, answers: [:], result: TraineeProgress.Result(provisional: 81.5))
      try progress.save("E78", attempt: 1, answers: ["/k1": .texts(["k1": "10"])])
      let catalogue = ExerciseCatalogue(library, progress: progress)
      let states = Dictionary(uniqueKeysWithValues: catalogue.entries().map { ($0.exercise.code, $0.state) })
      #expect(states["E25"] == .done(best: 100))
      #expect(states["E23"] == .written(provisional: 81))
      #expect(states["E78"] == .begun)
      #expect(states["E01"] == .new)
      #expect(ExerciseCatalogue.suggestion(catalogue.entries())?.exercise.code == "E78")
      var filter = ExerciseCatalogue.Filter()
      filter.isOpenOnly = true
      #expect(catalogue.entries(filter).count == 96)
    }
  }
}
