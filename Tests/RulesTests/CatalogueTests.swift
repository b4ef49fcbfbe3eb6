import Foundation
import RuleKit
import Rules
import TestSupport
import Testing

private let lawFamilies: Set = [
  "KIP", "PDP", "KLP", "ITE", "NET", "PEL", "DRT", "HKS", "JRN", "HKC", "AKS", "BLS",
]
private let lawRules = Rule.all.filter { lawFamilies.contains($0.code.family) }

@Suite("The rule catalogue")
struct CatalogueTests {
  @Test("has unique codes in order")
  func codes() {
    let codes = Rule.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(codes.allSatisfy { RuleCode($0.description) != nil })
  }

  @Test("has one file a rule, named after its code")
  func files() throws {
    let folder = Repository.root.appending(path: "Sources/Rules")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    let names = files.map { URL(filePath: $0).lastPathComponent }
    for rule in Rule.all {
      let prefix = rule.code.description.replacing("-", with: "")
      #expect(names.contains { $0.hasPrefix(prefix) }, "no file for \(rule.code)")
    }
  }

  @Test("speaks in short titles and full reasons", arguments: Rule.all)
  func words(_ rule: Rule) {
    #expect(!rule.title.hasSuffix("."))
    #expect(rule.title.count <= 70)
    #expect(rule.rationale.hasSuffix("."))
    #expect(!rule.references.isEmpty)
    #expect(!rule.rationale.contains("melanggar hukum"))
    for reference in rule.references {
      #expect(reference.checked.count == 10)
    }
  }

  @Test("shows each rule by bad and good examples", arguments: Rule.all.filter { $0.code.family != "NAS" })
  func examples(_ rule: Rule) {
    #expect(rule.examples.contains { $0.isBad })
    #expect(rule.examples.contains { !$0.isBad })
  }

  @Test("shows what a law rule decides three times each way, what it suspects twice", arguments: lawRules)
  func lawExamples(_ rule: Rule) {
    let least = rule.certainty == .pasti ? 3 : rule.certainty == .dugaan ? 2 : 1
    #expect(rule.examples.count(where: \.isBad) >= least)
    #expect(rule.examples.count(where: { !$0.isBad }) >= least)
  }

  @Test(
    "leads from codes of other lists to the rules that carry them on",
    arguments: ["JRN-01", "jrn-03", "HKC-04", "AKS-06", "FKT-01", "ETK-02", "HOK-04", "RSP-05"])
  func successors(_ code: String) {
    #expect(!Rule.successors(of: code).isEmpty)
    #expect(Rule.successors(of: code).allSatisfy { $0.code.description != code.uppercased() })
  }

  @Test("keeps errors to what may be one", arguments: Rule.all.filter { $0.severity == .galat })
  func errors(_ rule: Rule) {
    #expect(
      !["EJA", "KAP", "SGK", "ANG", "TBA", "DIK", "KAL", "TRS", "STR", "KUT"].contains(rule.code.family))
  }
}
