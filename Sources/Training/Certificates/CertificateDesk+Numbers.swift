import Credentials
import Records

extension CertificateDesk {
  /// A number for each, from the register; who has one keeps it.
  func assignNumbers(to due: [Person]) throws(CertificateProblem) -> [String] {
    do throws(NumberProblem) {
      let numbers: [String]
      switch request.numbers {
      case .block(let first): numbers = try self.numbers(fromBlock: first, due)
      case .column(let path): numbers = try self.numbers(fromColumn: path, due)
      case .pattern(let text): numbers = try self.numbers(fromPattern: text, due)
      case .kept: numbers = try keptNumbers(due)
      }
      try refuseDuplicates(numbers, due)
      return numbers
    } catch {
      throw .numbers(error)
    }
  }

  private func ownNumber(_ person: Person) -> String? {
    register.standing(person.code, request.stage)?.fact.number
  }

  private func numbers(fromBlock first: String, _ due: [Person]) throws(NumberProblem) -> [String] {
    var block = try NumberBlock(first: first)
    var taken = Set(register.holders.keys)
    return due.map { person in
      if let own = ownNumber(person) { return own }
      let number = block.take(except: taken)
      taken.insert(number)
      return number
    }
  }

  private func numbers(fromColumn path: String, _ due: [Person]) throws(NumberProblem) -> [String] {
    let bytes: [UInt8]
    do { bytes = try cohort.environment.bytes(of: path) } catch { throw .file(path: path, error) }
    let column = try RegisterList(bytes, path: path, for: .numbers)
    let strangers = column.strangers(among: people)
    guard strangers.isEmpty else { throw .strangers(strangers) }
    return try listed(due) { column.number(of: $0) }
  }

  private func numbers(fromPattern text: String, _ due: [Person]) throws(NumberProblem) -> [String] {
    let pattern = try NumberPattern(text)
    return try all(due) { person in
      ownNumber(person) ?? pattern.number(listNumber: person.identity?.number, day: issuedOn)
    }
  }

  private func keptNumbers(_ due: [Person]) throws(NumberProblem) -> [String] {
    try all(due) { person in
      ownNumber(person) ?? register.standing(person.code, .participation)?.fact.number
    }
  }

  /// Numbers of a list, which must agree with those that were given.
  private func listed(
    _ due: [Person], _ number: (Person) -> String?
  ) throws(NumberProblem) -> [String] {
    let numbers = try all(due, number)
    for (person, number) in zip(due, numbers) {
      guard let own = ownNumber(person), own != number else { continue }
      throw .disagreement(name: ClassMember(person).name, issued: own, listed: number)
    }
    return numbers
  }

  private func all(_ due: [Person], _ number: (Person) -> String?) throws(NumberProblem) -> [String] {
    let numbers = due.map(number)
    let missing = zip(due, numbers).filter { $0.1 == nil }.map { ClassMember($0.0).name }
    guard missing.isEmpty else { throw .missing(names: missing) }
    return numbers.compactMap { $0 }
  }

  private func refuseDuplicates(_ numbers: [String], _ due: [Person]) throws(NumberProblem) {
    var holders: [String: String] = [:]
    let given = register.holders
    for (person, number) in zip(due, numbers) {
      let name = ClassMember(person).name
      if let other = holders[number] { throw .duplicate(number: number, names: [other, name]) }
      if let holder = given[number], holder != person.code {
        throw .duplicate(number: number, names: [name])
      }
      if let other = elsewhere[number], holders[number] == nil, given[number] == nil {
        throw .takenElsewhere(number: number, name: other.recipient, training: other.training)
      }
      holders[number] = name
    }
  }
}
