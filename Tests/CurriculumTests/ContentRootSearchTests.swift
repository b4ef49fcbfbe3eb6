import Curriculum
import Testing

struct ContentRootSearchTests {
  private func find(
    _ folders: Set<String>, option: String? = nil, home: String? = nil,
    executable: String? = "/opt/bimtek/bin/bimtek", workingDirectory: String = "/home/ani/naskah"
  ) throws(ContentRootFailure) -> String {
    try ContentRootSearch(
      option: option, home: home, executable: executable, workingDirectory: workingDirectory
    ).find { path in folders.contains { "\($0)/curriculum/course.yaml" == path } }
  }

  @Test(
    "the first place that holds a course wins",
    arguments: [
      (["/a", "/b"], "/a", "/b", "/a"),
      (["/b", "/opt/bimtek/share/bimtek"], nil, "/b", "/b"),
      (["/opt/bimtek/share/bimtek", "/opt/bimtek/bin/share"], nil, "/tiada", "/opt/bimtek/share/bimtek"),
      (["/opt/bimtek/bin/share", "/opt"], nil, nil, "/opt/bimtek/bin/share"),
      (["/opt", "/home/ani"], nil, nil, "/opt"),
      (["/home/ani"], nil, nil, "/home/ani"),
    ] as [(Set<String>, String?, String?, String)])
  func firstPlaceWins(_ folders: Set<String>, _ option: String?, _ home: String?, _ expected: String) throws {
    #expect(try find(folders, option: option, home: home) == expected)
  }

  @Test("an option that holds no course stops the search")
  func optionIsStrict() {
    #expect(throws: ContentRootFailure.noCourse(in: "/salah")) { try find(["/home/ani"], option: "/salah") }
  }

  @Test("without a course anywhere the places tried are named, each once")
  func notFound() {
    let failure = #expect(throws: ContentRootFailure.self) {
      try find([], executable: "/home/ani/bin/bimtek", workingDirectory: "/home/ani")
    }
    guard case .notFound(let tried) = failure else { return #expect(Bool(false)) }
    #expect(tried.first == "/home/ani/share/bimtek")
    #expect(Set(tried).count == tried.count)
    #expect(tried.contains("/"))
  }
}
