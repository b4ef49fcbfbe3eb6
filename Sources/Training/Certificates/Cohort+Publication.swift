import Credentials
import Foundation
import Records

extension Cohort {
  /// Writes what everyone who verifies needs: the revocation list, the signed index, `verifikasi.html`.
  ///
  /// An index in the folder that the same agency signed keeps its entries of other classes. All dates come from
  /// the class file, so that the same records give the same bytes.
  ///
  /// - Returns: The names of the files.
  func publish(
    settings: CertificateSettings, list: StatusAddress, to folder: OutputFolder, key: borrowing SigningKey,
    keyPath: String
  ) throws(CertificateProblem) -> [String] {
    let register: CertificateRegister
    let description: Description
    do {
      register = try using { file throws(RecordsError) in try CertificateRegister(file) }
      guard let known = try self.description() else { throw CertificateProblem.noDescription }
      description = known
    } catch let error as CohortError {
      throw .cohort(error)
    } catch let error as CertificateProblem {
      throw error
    } catch {
      throw .noDescription
    }
    guard !register.issues.isEmpty else { return [] }
    let issuer = Issuer(id: settings.identifier ?? key.publicKey.did, name: settings.issuer)
    let updated = Timestamp(seconds: Int(register.updated / 1_000))
    var revocations = RevocationList(id: list.id)
    for issue in register.issues where !issue.isStanding {
      if let place = issue.fact.statusIndex { revocations.revoke(place) }
    }
    let own = register.issues.compactMap { entry(of: $0, description) }
    let earlier = earlierIndex(in: folder, key: key.publicKey, issuer: issuer, keyPath: keyPath)
    let codes = Set(own.map(\.code))
    let others = (earlier?.entries ?? []).filter { !codes.contains($0.code) }
    let index = PublicIndex(
      issuer: issuer, updated: max(updated, earlier?.updated ?? updated),
      entries: (others + own).sorted { ($0.number, $0.edition) < ($1.number, $1.edition) })
    do {
      try folder.save(
        StatusListCredential.signed(revocations, issuer: issuer, key: key, created: updated), list.file)
      try folder.save(SignedIndex.signed(index, key: key), SignedIndex.fileName)
      try folder.save(VerificationPage.html(index, key: key), VerificationPage.fileName)
    } catch let error as CertificateProblem {
      throw error
    } catch let error as IssuingError {
      throw CertificateProblem(error)
    } catch {
      throw .drawing(SystemReason.words(error))
    }
    var names = [VerificationPage.fileName, SignedIndex.fileName, list.file]
    if let identifier = settings.identifier {
      let former = (try? IssuerKeys(environment: environment).trusted([keyPath + ".publik"])) ?? []
      let own = key.publicKey
      let keys = [own] + former.map(\.publicKey).filter { $0 != own }
      try folder.save(DIDDocument.json(id: identifier, keys: keys), DIDDocument.fileName)
      names.append(DIDDocument.fileName)
    }
    return names
  }

  private func entry(
    of issue: CertificateRegister.Issue, _ description: Description
  ) -> PublicIndex.Entry? {
    guard let code = issue.fact.code, let day = issue.fact.issuedOn.flatMap({ Day($0) }) else { return nil }
    return PublicIndex.Entry(
      number: issue.fact.number, edition: issue.fact.edition, recipient: issue.fact.detail?.name ?? "",
      stage: issue.stage == .completion ? .completion : .participation,
      training: description.title, start: description.firstDay.date, end: description.lastDay.date,
      issuedOn: day.date, hours: issue.fact.hours ?? 0, status: issue.status, code: code,
      validUntil: issue.fact.validUntil.flatMap { CalendarDate($0) })
  }

  private func earlierIndex(
    in folder: OutputFolder, key: PublicKey, issuer: Issuer, keyPath: String
  ) -> PublicIndex? {
    folder.bytes(SignedIndex.fileName).flatMap { index($0, of: issuer.id, key: key, keyPath: keyPath) }
  }

  /// An index that this agency signed, with this key or one before it.
  private func index(_ bytes: [UInt8], of issuer: String, key: PublicKey, keyPath: String) -> PublicIndex? {
    let known = (try? IssuerKeys(environment: environment).trusted([keyPath + ".publik"])) ?? []
    return SignedIndex(bytes, trusted: known + [IssuerKey(issuer: issuer, publicKey: key)])?.index
  }

  /// The numbers that the agency's other classes have, by the index in the folder of an issue.
  func numbersElsewhere(
    _ request: CertificateRequest, issuer: String, except register: CertificateRegister
  ) -> [String: PublicIndex.Entry] {
    let path = request.folder + "/" + SignedIndex.fileName
    guard let bytes = try? environment.bytes(of: path),
      let did = try? IssuerKeys(environment: environment).identifier(request.keyPath),
      let key = PublicKey(did: did),
      let index = index(bytes, of: issuer, key: key, keyPath: request.keyPath)
    else { return [:] }
    let own = Set(register.issues.compactMap(\.fact.code))
    return Dictionary(
      index.entries.filter { !own.contains($0.code) }.map { ($0.number, $0) },
      uniquingKeysWith: { first, _ in first })
  }
}
