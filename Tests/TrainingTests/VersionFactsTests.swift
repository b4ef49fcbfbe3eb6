import Foundation
import TestSupport
import Testing
import Training

@Suite("What is said of the version")
struct VersionFactsTests {
  @Test(
    "law data checked more than six months ago are called old",
    arguments: [
      ("2026-11-22T00:00:00Z", false), ("2027-05-01T00:00:00Z", false), ("2027-06-01T00:00:00Z", true),
    ])
  func age(_ now: String, _ isOld: Bool) throws {
    let date = try #require(ISO8601DateFormatter().date(from: now))
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder, time: date.timeIntervalSince1970)
      let facts = VersionFacts(environment, content: Repository.root.path)
      #expect(facts.isLawOld == isOld)
      #expect(facts.course?.lessons == 32)
      #expect(facts.lawChecked != nil)
      #expect(facts.rules > facts.defaults)
      let rule = try #require(RuleCatalogue(in: environment).rule(named: "PDP-01"))
      #expect(environment.hasOldLaw(rule) == isOld)
    }
  }
}
