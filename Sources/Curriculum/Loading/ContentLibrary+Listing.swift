extension ContentLibrary {
  /// The lessons on disk, in order of their paths.
  public func lessonIDs() -> [ContentID] {
    names(below: "curriculum") { name in
      guard name.hasSuffix(".md"), !name.hasSuffix(".fasilitator.md") else { return nil }
      return String(name.dropLast(3))
    }
  }

  /// The exercises on disk, in order of their paths.
  public func exerciseIDs() -> [ContentID] {
    names(below: "exercises") { $0 }.filter { files.exists(ContentLibrary.path(ofExercise: $0)) }
  }

  /// The fact sheets on disk.
  public func factSheetIDs() -> [String] { yamlNames(in: "exercises/fact-sheets") }

  /// The rubrics on disk.
  public func rubricIDs() -> [String] { yamlNames(in: "exercises/rubrics") }

  /// Every file and folder at a place of the root, hidden ones left out; for finding strays.
  public func names(in folder: String) -> [String] { files.names(in: folder) }

  /// The lessons by code.
  ///
  /// - Complexity: Reads every lesson file and looks at one line of each.
  public func lessonsByCode() -> [String: ContentID] {
    byCode(lessonIDs(), path: ContentLibrary.path(ofLesson:))
  }

  /// The exercises by code.
  ///
  /// - Complexity: Reads every exercise file and looks at one line of each.
  public func exercisesByCode() -> [String: ContentID] {
    byCode(exerciseIDs(), path: ContentLibrary.path(ofExercise:))
  }

  private func names(below folder: String, _ name: (String) -> String?) -> [ContentID] {
    files.names(in: folder).filter { ContentID.isName($0) && !["fact-sheets", "rubrics"].contains($0) }
      .flatMap { module in
        files.names(in: "\(folder)/\(module)").compactMap(name)
          .filter { ContentID.isName($0) }.map { ContentID(module: module, name: $0) }
      }
  }

  private func yamlNames(in folder: String) -> [String] {
    files.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
  }

  private func byCode(_ ids: [ContentID], path: (ContentID) -> String) -> [String: ContentID] {
    var result: [String: ContentID] = [:]
    for id in ids {
      guard let code = files.text(path(id)).value.flatMap(topLevelCode), result[code] == nil else { continue }
      result[code] = id
    }
    return result
  }

  /// The value of a line `code: E25` that stands at the margin, read without parsing the rest.
  private func topLevelCode(of text: String) -> String? {
    var rest = text.utf8[...]
    while !rest.starts(with: "code:".utf8) {
      // Bytes, and no further than the line: it stands near the top of a text that may be long.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      rest = rest[end...].dropFirst()
    }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    let value = Substring(line).dropFirst(5).prefix { $0 != "#" }
    let marks: Set<Character> = [" ", "\t", "\r", "\"", "'"]
    return String(value.filter { !marks.contains($0) })
  }
}
