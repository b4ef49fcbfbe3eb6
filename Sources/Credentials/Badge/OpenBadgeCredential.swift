/// A certificate as an Open Badges 3.0 credential without proofs.
enum OpenBadgeCredential {
  /// The document; `resources` are the files that belong to it, with their digests.
  ///
  /// - Parameters:
  ///   - certificate: What the certificate says.
  ///   - resources: Files whose bytes the credential vouches for.
  /// - Returns: The JSON-LD object, valid against 1EdTech's schema.
  static func document(_ certificate: Certificate, resources: [RelatedResource] = []) -> JSONObject {
    var document = JSONObject()
    document["@context"] = .array(TermTable.contexts.map { .string($0) })
    document["id"] = .string(certificate.id)
    document["type"] = ["VerifiableCredential", "OpenBadgeCredential"]
    document["name"] = .string("\(title(certificate.stage)) \(certificate.training.title)")
    if certificate.edition > 1 { document["description"] = .string("Terbitan \(certificate.edition)") }
    document["issuer"] = issuer(certificate.issuer)
    document["validFrom"] = .string(certificate.validFrom.description)
    document["validUntil"] = certificate.validUntil.map { .string($0.description) }
    document["awardedDate"] = .string("\(certificate.issuedOn)T00:00:00Z")
    document["credentialSubject"] = subject(certificate)
    document["credentialSchema"] = [
      [
        "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
        "type": "1EdTechJsonSchemaValidator2019",
      ]
    ]
    document["credentialStatus"] = certificate.status.map(status)
    if !certificate.records.isEmpty { document["evidence"] = .array(certificate.records.map(\.json)) }
    if !resources.isEmpty { document["relatedResource"] = .array(resources.map(\.json)) }
    return document
  }

  /// What the page and the credential are called.
  static func title(_ stage: Certificate.Stage) -> String {
    switch stage {
    case .participation: "Sertifikat Keikutsertaan"
    case .completion: "Sertifikat"
    }
  }

  private static func issuer(_ issuer: Issuer) -> JSONValue {
    var profile = JSONObject()
    profile["id"] = .string(issuer.id)
    profile["type"] = ["Profile"]
    profile["name"] = .string(issuer.name)
    profile["url"] = issuer.url.map { .string($0) }
    return .object(profile)
  }

  private static func subject(_ certificate: Certificate) -> JSONValue {
    let training = certificate.training
    var subject = JSONObject()
    subject["type"] = ["AchievementSubject"]
    subject["identifier"] = .array(identifiers(certificate.recipient))
    subject["licenseNumber"] = .string(certificate.number)
    subject["activityStartDate"] = .string("\(training.start)T00:00:00Z")
    subject["activityEndDate"] = .string("\(training.end)T00:00:00Z")
    subject["creditsEarned"] = .number(certificate.hours)
    subject["narrative"] = .string(
      "Diselenggarakan di \(training.place), \(IndonesianWords.dates(training.start, training.end)). "
        + "Kredit dihitung dalam jam pelatihan (JP) menurut penyelenggara.")
    let results = allResults(certificate)
    if !results.isEmpty {
      subject["result"] = .array(results.map { $0.json(of: training.id) })
    }
    subject["achievement"] = achievement(certificate, results)
    return .object(subject)
  }

  private static func identifiers(_ recipient: Recipient) -> [JSONValue] {
    let name: JSONValue = [
      "type": "IdentityObject", "hashed": false, "identityHash": .string(recipient.name),
      "identityType": "name",
    ]
    return recipient.identifiers.map { hidden in
      let digest = Digest.sha256(Array((hidden.value + hidden.salt).utf8))
      return [
        "type": "IdentityObject", "hashed": true,
        "identityHash": .string("sha256$" + Hexadecimal.encode(digest)),
        "identityType": .string(hidden.kind), "salt": .string(hidden.salt),
      ]
    } + [name]
  }

  private static func allResults(_ certificate: Certificate) -> [TrainingResult] {
    let predicate = certificate.predicate.map {
      TrainingResult(key: "predikat", name: "Predikat", kind: "ext:Predikat", value: $0)
    }
    return certificate.results + [predicate].compactMap { $0 }
  }

  private static func achievement(_ certificate: Certificate, _ results: [TrainingResult]) -> JSONValue {
    let training = certificate.training
    var achievement = JSONObject()
    achievement["id"] = .string("\(training.id)#\(certificate.stage.rawValue)")
    achievement["type"] = ["Achievement"]
    achievement["achievementType"] =
      certificate.stage == .completion ? "CertificateOfCompletion" : "ext:CertificateOfParticipation"
    achievement["name"] = .string(training.title)
    achievement["description"] = .string(training.summary)
    achievement["inLanguage"] = "id"
    achievement["creditsAvailable"] = .number(training.hours)
    achievement["criteria"] = ["narrative": .string(criteria(training))]
    if !results.isEmpty {
      achievement["resultDescription"] = .array(results.map { $0.scale(of: training.id) })
    }
    return .object(achievement)
  }

  /// Criteria and modules as Markdown, which is what the specification lets a narrative be.
  private static func criteria(_ training: Training) -> String {
    let modules = training.modules.enumerated().map { index, module in
      "\(index + 1). \(module.title) (\(IndonesianWords.number(module.hours)) JP)"
    }
    return modules.isEmpty
      ? training.criteria : "\(training.criteria)\n\nMateri:\n\n" + modules.joined(separator: "\n")
  }

  private static func status(_ entry: StatusEntry) -> JSONValue {
    [
      "id": .string("\(entry.list)#\(entry.index)"), "type": "BitstringStatusListEntry",
      "statusPurpose": "revocation", "statusListIndex": .string(String(entry.index)),
      "statusListCredential": .string(entry.list),
    ]
  }
}

/// A file whose bytes a credential vouches for (VC Data Model 2.0, 5.3).
struct RelatedResource: Sendable, Hashable {
  /// The file's name within the credential.
  let id: String
  let mediaType: String
  let digest: [UInt8]

  var json: JSONValue {
    [
      "id": .string(id), "mediaType": .string(mediaType),
      "digestMultibase": .string(Digest.multibase(digest)),
    ]
  }
}
