import Curriculum
import Foundation
import Scoring
import TestSupport
import Testing

@Suite("The final mark")
struct FinalMarkTests {
  private func rules() throws -> PassingRules {
    let course = try #require(ContentLibrary(root: Repository.root).course().value)
    return try #require(course.passing)
  }

  private func final(
    _ marks: [String: ComponentMark.Evidence], attendance: (Int, Int) = (3, 3)
  ) throws -> FinalMark {
    let rules = try rules()
    let components = try rules.components.map { component in
      ComponentMark(
        component, evidence: try #require(marks[component.id]), remedialCap: rules.remedialCap,
        modules: ["M1", "M2"])
    }
    return FinalMark(rules, components: components, attendance: attendance)
  }

  private static let good: [String: ComponentMark.Evidence] = [
    "kuis": .modules(["M1": 80, "M2": 90]), "tes-akhir": .attempts([[80]]),
    "sunting-berat": .attempts([[75]]), "balasan": .attempts([[80]]), "simulasi": .attempts([[70]]),
    "rencana": .handedIn(true),
  ]

  @Test("is the weighted sum of the shipped components")
  func isWeighted() throws {
    let mark = try final(FinalMarkTests.good)
    // 15·85 + 20·80 + 30·75 + 15·80 + 15·70 + 5·100 = 7875
    #expect(mark.value == 78.75)
    #expect(mark.meetsRules)
    #expect(mark.predicate == nil)
  }

  @Test("does not pass below a minimum, without a component, or without attendance, however high it is")
  func needsEverything() throws {
    var low = FinalMarkTests.good
    low["balasan"] = .attempts([[69.9]])
    let belowMinimum = try final(low)
    #expect(!belowMinimum.meetsRules)
    var module = FinalMarkTests.good
    module["kuis"] = .modules(["M1": 59, "M2": 100])
    let weakModule = try final(module)
    #expect(!weakModule.meetsRules)
    var missing = FinalMarkTests.good
    missing["simulasi"] = .attempts([[]])
    let withoutOne = try final(missing)
    #expect(withoutOne.value == nil)
    for (attended, held, isEnough) in [(2, 3, false), (0, 0, false), (9, 10, true)] {
      let mark = try final(FinalMarkTests.good, attendance: (attended, held))
      #expect(mark.meetsRules == isEnough)
    }
  }

  @Test(
    "counts one second attempt up to the cap, and takes nothing away",
    arguments: [
      ([60.0, 90.0], 75.0, true), ([60, 70], 70, true), ([60, 50], 60, false), ([90, 100], 90, false),
      ([60, 65, 100], 65, true),
    ])
  func remedial(_ attempts: [Double], _ expected: Double, _ isRemedial: Bool) throws {
    var marks = FinalMarkTests.good
    marks["sunting-berat"] = .attempts([attempts])
    let components = try final(marks).components
    let part = try #require(components.first { $0.component.id == "sunting-berat" })
    #expect(part.mark == expected)
    #expect(part.isRemedial == isRemedial)
  }
}
