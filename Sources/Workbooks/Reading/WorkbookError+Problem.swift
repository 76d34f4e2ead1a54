package import Diagnostics

extension WorkbookError {
  /// The words for it; `sheet` and `cell` say where.
  package var problem: Problem {
    switch reason {
    case .noWorkbook(let found): found.problem
    case .damaged(let damage): damage.problem
    case .hostile(let trick): trick.problem
    case .beyond(let limit): limit.problem
    }
  }
}

extension WorkbookError.FoundFormat {
  fileprivate var problem: Problem {
    switch self {
    case .nothing: .emptyWorkbook
    case .oldWorkbook: .oldWorkbook
    case .encrypted: .encryptedWorkbook
    case .binaryWorkbook: .binaryWorkbook
    case .openDocument: .openDocument
    case .otherOffice: .otherOfficeFile
    case .text: .textInsteadOfWorkbook
    case .unknown: .unknownInsteadOfWorkbook
    }
  }
}

extension WorkbookError.Damage {
  fileprivate var problem: Problem {
    switch self {
    case .container: .damagedContainer
    case .missingPart(let name): .missingPart(name: name)
    case .part(let name): .damagedPart(name: name)
    case .noSheets: .workbookWithoutSheets
    case .doubledSheet: .doubledSheet
    case .cell: .damagedCell
    }
  }
}

extension WorkbookError.Trick {
  fileprivate var problem: Problem {
    switch self {
    case .unsafeName(let name): .unsafePartName(name: name)
    case .doubledName(let name): .doubledPartName(name: name)
    case .documentType: .documentTypeInWorkbook
    case .compression: .suspiciousCompression
    case .markup: .suspiciousMarkup
    }
  }
}

extension WorkbookError.Limit {
  fileprivate var problem: Problem {
    switch self {
    case .fileSize(let megabytes): .workbookFileTooLarge(megabytes: megabytes)
    case .entries(let limit): .tooManyParts(limit: limit)
    case .unpackedSize(let megabytes): .unpackedTooLarge(megabytes: megabytes)
    case .tags: .tooMuchMarkup
    case .sheets(let limit): .tooManySheets(limit: limit)
    case .rows(let limit): .tooManyRows(limit: limit)
    case .columns(let limit): .tooManyColumns(limit: limit)
    case .cells(let limit): .tooManyCells(limit: limit)
    case .sharedStrings(let limit): .tooManyTexts(limit: limit)
    case .formats(let limit): .tooManyFormats(limit: limit)
    case .textLength(let limit): .cellTooLong(limit: limit)
    }
  }
}
