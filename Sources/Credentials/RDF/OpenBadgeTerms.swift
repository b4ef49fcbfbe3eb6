private let badge = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
private let credentials = "https://www.w3.org/2018/credentials#"
private let security = "https://w3id.org/security#"
private let status = "https://www.w3.org/ns/credentials/status#"
private let schema = "https://schema.org/"
/// The Open Badges context writes the XML Schema address with `https`, which makes other datatypes of it.
private let secureXSD = "https://www.w3.org/2001/XMLSchema#"

extension TermTable {
  /// The contexts that our credentials name, in order.
  static let contexts = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
  ]

  /// The three contexts, compiled from the pinned copies and restricted to what a certificate says.
  static let openBadges = TermTable(
    types: [
      "VerifiableCredential": credentials + "VerifiableCredential",
      "OpenBadgeCredential": badge + "OpenBadgeCredential",
      "Profile": badge + "Profile", "Achievement": badge + "Achievement",
      "AchievementSubject": badge + "AchievementSubject", "IdentityObject": badge + "IdentityObject",
      "Result": badge + "Result", "ResultDescription": badge + "ResultDescription",
      "RubricCriterionLevel": badge + "RubricCriterionLevel", "Evidence": badge + "Evidence",
      "Image": badge + "Image",
      "1EdTechJsonSchemaValidator2019":
        "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019",
      "BitstringStatusListEntry": status + "BitstringStatusListEntry",
      "BitstringStatusListCredential": status + "BitstringStatusListCredential",
      "BitstringStatusList": status + "BitstringStatusList",
      "DataIntegrityProof": security + "DataIntegrityProof",
    ],
    globals: [
      "name": Term(schema + "name"), "description": Term(schema + "description"),
      "mediaType": Term(schema + "encodingFormat"),
      "digestMultibase": Term(security + "digestMultibase", .typed(security + "multibase")),
      "narrative": Term(badge + "narrative"), "inLanguage": Term(schema + "inLanguage"),
      "url": Term(schema + "url", .typed(secureXSD + "anyURI")),
      "image": Term(badge + "image", .reference),
      "awardedDate": Term(badge + "awardedDate", .typed("xsd:dateTime")),
    ],
    scoped: [
      "VerifiableCredential": [
        "credentialSchema": Term(credentials + "credentialSchema", .reference),
        "credentialStatus": Term(credentials + "credentialStatus", .reference),
        "credentialSubject": Term(credentials + "credentialSubject", .reference),
        "evidence": Term(credentials + "evidence", .reference),
        "issuer": Term(credentials + "issuer", .reference),
        "relatedResource": Term(credentials + "relatedResource", .reference),
        "validFrom": Term(credentials + "validFrom", .typed(XSD.dateTime)),
        "validUntil": Term(credentials + "validUntil", .typed(XSD.dateTime)),
      ],
      "Profile": ["email": Term(schema + "email")],
      "AchievementSubject": [
        "achievement": Term(badge + "achievement"),
        "activityStartDate": Term(badge + "activityStartDate", .typed(secureXSD + "date")),
        "activityEndDate": Term(badge + "activityEndDate", .typed(secureXSD + "date")),
        "creditsEarned": Term(badge + "creditsEarned", .typed(secureXSD + "float")),
        "identifier": Term(badge + "identifier"), "licenseNumber": Term(badge + "licenseNumber"),
        "result": Term(badge + "result"), "role": Term(badge + "role"), "term": Term(badge + "term"),
      ],
      "Achievement": [
        "achievementType": Term(badge + "achievementType"),
        "creditsAvailable": Term(badge + "creditsAvailable", .typed(secureXSD + "float")),
        "criteria": Term(badge + "Criteria", .reference), "humanCode": Term(badge + "humanCode"),
        "resultDescription": Term(badge + "resultDescription"), "tag": Term(schema + "keywords"),
        "version": Term(badge + "version"),
      ],
      "IdentityObject": [
        "hashed": Term(badge + "hashed", .typed(secureXSD + "boolean")),
        "identityHash": Term(badge + "identityHash"), "identityType": Term(badge + "identityType"),
        "salt": Term(badge + "salt"),
      ],
      "Result": [
        "achievedLevel": Term(badge + "achievedLevel", .typed(secureXSD + "anyURI")),
        "resultDescription": Term(badge + "resultDescription", .typed(secureXSD + "anyURI")),
        "status": Term(badge + "status"), "value": Term(schema + "value"),
      ],
      "ResultDescription": [
        "requiredLevel": Term(badge + "requiredLevel", .typed(secureXSD + "anyURI")),
        "requiredValue": Term(badge + "requiredValue"), "resultType": Term(badge + "resultType"),
        "rubricCriterionLevel": Term(badge + "rubricCriterionLevel"), "valueMax": Term(badge + "valueMax"),
        "valueMin": Term(badge + "valueMin"),
      ],
      "RubricCriterionLevel": ["level": Term(badge + "level"), "points": Term(badge + "points")],
      "Evidence": ["audience": Term(schema + "audience"), "genre": Term(schema + "genre")],
      "BitstringStatusListEntry": [
        "statusListCredential": Term(status + "statusListCredential", .reference),
        "statusListIndex": Term(status + "statusListIndex"), "statusPurpose": Term(status + "statusPurpose"),
      ],
      "BitstringStatusList": [
        "encodedList": Term(status + "encodedList", .typed(security + "multibase")),
        "statusPurpose": Term(status + "statusPurpose"), "ttl": Term(status + "ttl"),
      ],
      "DataIntegrityProof": [
        "created": Term("http://purl.org/dc/terms/created", .typed(XSD.dateTime)),
        "cryptosuite": Term(security + "cryptosuite", .typed(security + "cryptosuiteString")),
        "proofPurpose": Term(
          security + "proofPurpose", .vocabulary(["assertionMethod": security + "assertionMethod"])),
        "verificationMethod": Term(security + "verificationMethod", .reference),
      ],
    ])
}
