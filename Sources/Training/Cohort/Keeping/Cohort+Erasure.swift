import Records

extension Cohort {
  /// The participant whom a code or the number on the list names.
  public func member(_ name: String) throws(CohortError) -> ClassMember {
    ClassMember(try participant(name))
  }

  /// Erases who a participant is, with drafts, quotes and comments; the marks stay under the code.
  ///
  /// Copies of the file still know the person until they are merged with this one.
  public func erase(_ name: String, by author: String) throws(CohortError) {
    let person = try participant(name)
    try using { file throws(RecordsError) in
      try file.erase(person.code, by: file.marker(named: author))
    }
  }
}
