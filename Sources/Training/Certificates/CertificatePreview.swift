import Credentials
public import Curriculum
import Drawing
import Foundation

/// Certificates with made-up names, to look at the agency's settings before anything is issued.
public struct CertificatePreview: Sendable {
  /// A usual name and a very long one.
  public static let names = [
    "Rahmawati Lestari Ningrum, S.I.Kom., M.Si.",
    "Prof. Dr. H. Raden Muhammad Abdurrahman Wicaksono Kusumaningrat Hadiningrat, S.Sos., S.H., M.I.Kom., "
      + "M.Hum., Ph.D.",
  ]

  private let certificates: [Certificate]
  private let settings: CertificateSettings

  /// Makes the certificates; nothing is signed.
  ///
  /// - Parameters:
  ///   - stage: Which certificate.
  ///   - names: The names on them.
  ///   - settingsPath: The agency's `sertifikat.yaml`.
  ///   - library: The course.
  ///   - environment: The clock and the files.
  /// - Throws: `CertificateProblem` where settings or course cannot be read.
  public init(
    _ stage: CertificateStage, names: [String] = CertificatePreview.names, settingsPath: String,
    library: ContentLibrary, environment: Environment
  ) throws(CertificateProblem) {
    let settings = try CertificateSettings.load(settingsPath, environment)
    let loaded = library.course()
    guard let course = loaded.value else { throw .course(loaded.problems.map(\.description)) }
    let seconds = Int(environment.now().timeIntervalSince1970)
    guard let today = Day(String(Timestamp(seconds: seconds).description.prefix(10))) else {
      throw .noDescription
    }
    let isCompletion = stage == .completion
    let training = Credentials.Training(
      id: "urn:uuid:00000000-0000-8000-8000-000000000000", title: course.title,
      summary: "Pelatihan \(course.jp) JP.",
      criteria: CertificateRules(course.passing, tasks: []).words(isCompletion: isCompletion),
      modules: course.modules.map { .init(title: $0.title, hours: Double($0.jp)) }, place: "Aula Contoh",
      start: today.date, end: today.date)
    certificates = names.map { name in
      Certificate(
        stage: isCompletion ? .completion : .participation, id: training.id, number: "CONTOH-000",
        recipient: Recipient(
          name: name, position: "Pranata Humas Ahli Pertama",
          unit: "Bagian Protokol dan Komunikasi Pimpinan",
          employeeNumber: settings.printsNIP ? "00000000 000000 0 000" : nil),
        training: training, hours: Double(course.jp),
        issuer: Issuer(id: "urn:uuid:00000000-0000-8000-8000-000000000000", name: settings.issuer),
        signatories: settings.signatories, issuedOn: today.date,
        validFrom: Timestamp("\(today)T00:00:00Z") ?? Timestamp(seconds: 0),
        validUntil: settings.end(of: today))
    }
    self.settings = settings
  }

  /// All pages as one PDF.
  public func pdf() throws(CertificateProblem) -> [UInt8] {
    let documents = try documents()
    guard var document = documents.first else { throw .drawing("tanpa nama") }
    document.pages = documents.flatMap(\.pages)
    do { return try document.pdf() } catch { throw CertificateProblem(.drawing(error)) }
  }

  /// The front page of each certificate as a PNG picture with 150 pixels an inch.
  public func pictures() throws(CertificateProblem) -> [[UInt8]] {
    var pictures: [[UInt8]] = []
    for document in try documents() {
      guard let page = document.pages.first else { continue }
      do {
        pictures.append(try page.png(resolution: 150))
      } catch {
        throw CertificateProblem(.drawing(error))
      }
    }
    return pictures
  }

  private func documents() throws(CertificateProblem) -> [Document] {
    var documents: [Document] = []
    for certificate in certificates {
      do {
        documents.append(
          try CertificatePage.document(
            certificate, design: settings.design,
            code: VerificationCode(certificate, address: settings.address)))
      } catch {
        throw CertificateProblem(.codeTooLong)
      }
    }
    return documents
  }
}
