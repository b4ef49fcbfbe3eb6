import Credentials
public import Curriculum
import Foundation
import Records

extension Cohort {
  /// Issues the certificates that are due: the use case behind `bimtek sertifikat terbitkan`.
  ///
  /// Each is signed, written down in the class file and put into its files; running again with the same input
  /// gives the same files and no new number.
  ///
  /// - Parameters:
  ///   - request: What is to be issued.
  ///   - library: The course.
  ///   - progress: Told after each certificate.
  /// - Returns: What was issued and what stands in the way of the others.
  /// - Throws: `CertificateProblem` before the first file where people, numbers and settings disagree.
  public func issueCertificates(
    _ request: CertificateRequest, library: ContentLibrary,
    progress: @Sendable (IntakeProgress) -> Void = { _ in }
  ) async throws(CertificateProblem) -> CertificateOutcome {
    let desk = try CertificateDesk(self, request, library: library)
    let key: SigningKey
    do {
      key = try IssuerKeys(environment: environment).open(request.keyPath, passphrase: request.passphrase)
    } catch {
      throw .key(error)
    }
    var outcome = CertificateOutcome()
    outcome.issuer = key.publicKey.did
    var due: [Person] = []
    for person in desk.people {
      let obstacles = desk.obstacles(person)
      if obstacles.isEmpty {
        due.append(person)
      } else {
        outcome.refused.append(.init(member: ClassMember(person), obstacles: obstacles))
      }
    }
    let numbers = try desk.assignNumbers(to: due)
    let writer = CertificateWriter(desk: desk, folder: environment.resolve(request.folder))
    try writer.openFolder()
    let certificates = zip(due, numbers).map { desk.certificate(for: $0, number: $1, issuer: outcome.issuer) }
    let prepared = try await desk.drawn(certificates)
    for (index, person) in due.enumerated() {
      outcome.issued.append(try writer.write(prepared[index], for: person, key: key))
      progress(IntakeProgress(done: index + 1, total: due.count, file: numbers[index]))
    }
    return outcome
  }
}

extension CertificateDesk {
  /// A number for each, from the register; who has one keeps it.
  func assignNumbers(to due: [Person]) throws(CertificateProblem) -> [String] {
    do throws(NumberProblem) {
      switch request.numbers {
      case .block(let first): return try numbers(fromBlock: first, due)
      case .column(let path): return try numbers(fromColumn: path, due)
      }
    } catch {
      throw .numbers(error)
    }
  }

  private func numbers(fromBlock first: String, _ due: [Person]) throws(NumberProblem) -> [String] {
    var block = try NumberBlock(first: first)
    var taken = numbers()
    return due.map { person in
      if let entry = issued(person, stage: request.stage) { return entry.fact.number }
      let number = block.take(except: taken)
      taken.insert(number)
      return number
    }
  }

  private func numbers(fromColumn path: String, _ due: [Person]) throws(NumberProblem) -> [String] {
    let bytes: [UInt8]
    do { bytes = try cohort.environment.bytes(of: path) } catch { throw .file(path: path, error) }
    let column = try NumberColumn(bytes, path: path)
    var holders: [String: String] = [:]
    var result: [String] = []
    var missing: [String] = []
    for person in due {
      let name = ClassMember(person).name
      guard let number = column.number(of: person) else {
        missing.append(name)
        continue
      }
      if let entry = issued(person, stage: request.stage), entry.fact.number != number {
        throw .disagreement(name: name, issued: entry.fact.number, listed: number)
      }
      if let other = holders[number] { throw .duplicate(number: number, names: [other, name]) }
      if numbers(except: person).contains(number) { throw .duplicate(number: number, names: [name]) }
      holders[number] = name
      result.append(number)
    }
    guard missing.isEmpty else { throw .missing(names: missing) }
    return result
  }
}
