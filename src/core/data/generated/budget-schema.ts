// Generated from /data by scripts/generate.ts; do not edit.
import type { PublishedSchema } from '../../model/reference.ts'

export const budgetSchema: PublishedSchema = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:mingzhang:schema:budget:1",
 "title": "Budget of one department as one disclosure states it",
 "description": "What a published or draft department budget (部门预算) says, figure by figure, each with the place where it is printed, and what an audit found. Amounts are decimal strings in yuan, exact to the fen. A field that is null is not stated in the document; it is never zero.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "$schema",
  "schemaVersion",
  "document",
  "sources",
  "forms",
  "facts",
  "narrative",
  "claims",
  "projects",
  "selfEvaluations",
  "problems",
  "audit"
 ],
 "properties": {
  "$schema": {
   "const": "urn:mingzhang:schema:budget:1",
   "description": "This schema."
  },
  "schemaVersion": {
   "type": "string",
   "description": "Version of this schema; the first number changes when a program that reads the old form would break.",
   "pattern": "^1\\.\\d+$"
  },
  "document": {
   "type": "object",
   "description": "What the document is.",
   "additionalProperties": false,
   "required": [
    "kind",
    "stage",
    "family",
    "fiscalYear",
    "department",
    "region",
    "departmentCode"
   ],
   "properties": {
    "kind": {
     "enum": [
      "departmentBudget",
      "agencyBudget",
      "departmentFinalAccounts",
      "agencyFinalAccounts",
      "threePublicStatement",
      "performanceReport",
      "governmentBudget",
      "other"
     ],
     "description": "Kind of document."
    },
    "stage": {
     "enum": [
      "budget",
      "finalAccounts"
     ],
     "description": "Budget (预算) or final accounts (决算)."
    },
    "family": {
     "type": [
      "string",
      "null"
     ],
     "description": "Id of the family of layouts it was read by; null when none fits."
    },
    "fiscalYear": {
     "anyOf": [
      {
       "type": "object",
       "description": "Budget year (fiscal_year in the national standard).",
       "additionalProperties": false,
       "required": [
        "value",
        "place"
       ],
       "properties": {
        "value": {
         "type": "integer",
         "description": "The value."
        },
        "place": {
         "$ref": "#/$defs/place"
        }
       }
      },
      {
       "type": "null"
      }
     ],
     "description": "Budget year (fiscal_year in the national standard). Null when the document does not state it."
    },
    "department": {
     "anyOf": [
      {
       "type": "object",
       "description": "Department (部门) as named in the document.",
       "additionalProperties": false,
       "required": [
        "value",
        "place"
       ],
       "properties": {
        "value": {
         "type": "string",
         "description": "The value."
        },
        "place": {
         "$ref": "#/$defs/place"
        }
       }
      },
      {
       "type": "null"
      }
     ],
     "description": "Department (部门) as named in the document. Null when the document does not state it."
    },
    "region": {
     "anyOf": [
      {
       "type": "object",
       "description": "Administrative division the department's name begins with.",
       "additionalProperties": false,
       "required": [
        "code",
        "name",
        "place"
       ],
       "properties": {
        "code": {
         "type": "string",
         "pattern": "^[0-9]{6}$",
         "description": "GB/T 2260 (mof_div_code begins with it)."
        },
        "name": {
         "type": "string",
         "description": "Name."
        },
        "place": {
         "$ref": "#/$defs/place"
        }
       }
      },
      {
       "type": "null"
      }
     ],
     "description": "Administrative division. Null when the document does not tell it for sure."
    },
    "departmentCode": {
     "anyOf": [
      {
       "type": "object",
       "description": "Department code (部门编码) as printed.",
       "additionalProperties": false,
       "required": [
        "value",
        "place"
       ],
       "properties": {
        "value": {
         "type": "string",
         "description": "The value."
        },
        "place": {
         "$ref": "#/$defs/place"
        }
       }
      },
      {
       "type": "null"
      }
     ],
     "description": "Department code (部门编码) as printed. Null when the document does not state it."
    }
   }
  },
  "sources": {
   "type": "array",
   "description": "The files of the disclosure, in order.",
   "items": {
    "type": "object",
    "description": "One file.",
    "additionalProperties": false,
    "required": [
     "name",
     "sha256",
     "format",
     "pages"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "File name."
     },
     "sha256": {
      "type": "string",
      "description": "SHA-256 of its bytes, lower-case hex.",
      "pattern": "^([0-9a-f]{64})?$"
     },
     "format": {
      "enum": [
       "pdf",
       "text",
       "spreadsheet",
       "word",
       "html"
      ],
      "description": "Format it was read from."
     },
     "leftAlone": {
      "type": "array",
      "description": "What it carries and nobody ran, followed or unpacked; absent where there is nothing of the kind.",
      "items": {
       "enum": [
        "macros",
        "embeddedFiles",
        "externalLinks",
        "scripts"
       ],
       "description": "One kind."
      }
     },
     "pages": {
      "type": "array",
      "description": "Its pages.",
      "items": {
       "type": "object",
       "description": "One page; sizes are 0 where the source has no geometry.",
       "additionalProperties": false,
       "required": [
        "page",
        "widthPt",
        "heightPt",
        "imageOnly"
       ],
       "properties": {
        "page": {
         "type": "integer",
         "minimum": 1,
         "description": "Counts from 1."
        },
        "widthPt": {
         "type": "number",
         "description": "Width in points."
        },
        "heightPt": {
         "type": "number",
         "description": "Height in points."
        },
        "imageOnly": {
         "type": "boolean",
         "description": "True for a page that holds only a picture."
        },
        "sheet": {
         "type": "string",
         "description": "Name of the sheet, in a workbook."
        }
       }
      }
     }
    }
   }
  },
  "forms": {
   "type": "array",
   "description": "The statutory tables (报表) found, in printed order. Their amounts are in facts.",
   "items": {
    "$ref": "#/$defs/form"
   }
  },
  "facts": {
   "type": "array",
   "description": "Every amount printed in a statutory table, in printed order, one record each.",
   "items": {
    "$ref": "#/$defs/fact"
   }
  },
  "narrative": {
   "type": "object",
   "description": "The prose (情况说明).",
   "additionalProperties": false,
   "required": [
    "sections",
    "sentences",
    "tables"
   ],
   "properties": {
    "sections": {
     "type": "array",
     "description": "Sections in order.",
     "items": {
      "$ref": "#/$defs/section"
     }
    },
    "sentences": {
     "type": "array",
     "description": "Sentences in order.",
     "items": {
      "$ref": "#/$defs/sentence"
     }
    },
    "tables": {
     "type": "array",
     "description": "Tables that are neither forms nor projects', as printed.",
     "items": {
      "type": "object",
      "description": "One table.",
      "additionalProperties": false,
      "required": [
       "id",
       "section",
       "rowCount",
       "columnCount",
       "cells",
       "place"
      ],
      "properties": {
       "id": {
        "type": "string",
        "description": "table-1 … in printed order."
       },
       "section": {
        "type": [
         "string",
         "null"
        ],
        "description": "Id of the section it stands in."
       },
       "rowCount": {
        "type": "integer",
        "minimum": 1,
        "description": "Rows."
       },
       "columnCount": {
        "type": "integer",
        "minimum": 1,
        "description": "Columns."
       },
       "cells": {
        "type": "array",
        "description": "Cells by their top left corner, counted from 1.",
        "items": {
         "type": "object",
         "description": "One cell.",
         "additionalProperties": false,
         "required": [
          "row",
          "column",
          "rowSpan",
          "columnSpan",
          "text"
         ],
         "properties": {
          "row": {
           "type": "integer",
           "minimum": 1,
           "description": "Row."
          },
          "column": {
           "type": "integer",
           "minimum": 1,
           "description": "Column."
          },
          "rowSpan": {
           "type": "integer",
           "minimum": 1,
           "description": "Rows it spans."
          },
          "columnSpan": {
           "type": "integer",
           "minimum": 1,
           "description": "Columns it spans."
          },
          "text": {
           "type": "string",
           "description": "As printed."
          }
         }
        }
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    }
   }
  },
  "claims": {
   "type": "array",
   "description": "Statements in the prose that can be checked.",
   "items": {
    "$ref": "#/$defs/claim"
   }
  },
  "projects": {
   "type": "array",
   "description": "Projects with their performance targets (项目绩效目标).",
   "items": {
    "$ref": "#/$defs/project"
   }
  },
  "selfEvaluations": {
   "type": "array",
   "description": "Self-evaluations with their scores (绩效自评).",
   "items": {
    "$ref": "#/$defs/selfEvaluation"
   }
  },
  "problems": {
   "type": "array",
   "description": "What could not be read or placed.",
   "items": {
    "$ref": "#/$defs/problem"
   }
  },
  "audit": {
   "anyOf": [
    {
     "$ref": "#/$defs/audit"
    },
    {
     "type": "null"
    }
   ],
   "description": "Result of the audit; null when the document was not audited."
  }
 },
 "$defs": {
  "place": {
   "type": "object",
   "description": "Where something is printed.",
   "additionalProperties": false,
   "required": [
    "file",
    "page",
    "line",
    "box"
   ],
   "properties": {
    "file": {
     "type": "string",
     "description": "Name of the file, as in sources."
    },
    "page": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "description": "Page of a PDF or number of a sheet, counted from 1; null for other formats."
    },
    "line": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "description": "Line of a text, row of a sheet, paragraph or row of a Word file or web page, counted from 1; null in a PDF."
    },
    "cell": {
     "type": "string",
     "description": "Cell of a sheet (B7); in a Word file or web page with the number of the table (3!B7). Only where the source has cells."
    },
    "recognized": {
     "type": "number",
     "minimum": 0,
     "maximum": 1,
     "description": "Present where the print is a picture and its letters were told by optical recognition: how sure it was. An amount with it is proven by the sums of the forms."
    },
    "box": {
     "anyOf": [
      {
       "type": "array",
       "prefixItems": [
        {
         "type": "number"
        },
        {
         "type": "number"
        },
        {
         "type": "number"
        },
        {
         "type": "number"
        }
       ],
       "items": false,
       "minItems": 4
      },
      {
       "type": "null"
      }
     ],
     "description": "Left, top, right, bottom in points (1/72 inch) from the top left corner of the page as a reader sees it; null without geometry."
    }
   }
  },
  "form": {
   "type": "object",
   "description": "One statutory table: its columns, rows, and the cells that hold no amount.",
   "additionalProperties": false,
   "required": [
    "id",
    "title",
    "canonicalTitle",
    "unit",
    "status",
    "places",
    "nilNote",
    "notes",
    "columns",
    "rows",
    "gaps"
   ],
   "properties": {
    "id": {
     "enum": [
      "revenueExpenditureSummary",
      "revenueSummary",
      "expenditureSummary",
      "fiscalSummary",
      "fiscalExpenditure",
      "fiscalBasicExpenditure",
      "generalPublicExpenditure",
      "generalPublicBasicExpenditure",
      "governmentFundsExpenditure",
      "stateCapitalExpenditure",
      "threePublicExpenses",
      "officeRunningCosts",
      "governmentProcurement",
      "fixedAssets",
      "basicExpenditure",
      "projectExpenditure",
      "generalPublicProjectExpenditure",
      "governmentFundsThreePublicExpenses",
      "purchaseOfServices",
      "managedTransfers"
     ],
     "description": "Canonical form, the same for every family of layouts."
    },
    "title": {
     "type": "string",
     "description": "Title as printed."
    },
    "canonicalTitle": {
     "anyOf": [
      {
       "type": "object",
       "description": "Title of the form in its family of layouts.",
       "additionalProperties": false,
       "required": [
        "zh",
        "en"
       ],
       "properties": {
        "zh": {
         "type": "string",
         "description": "In Chinese."
        },
        "en": {
         "type": "string",
         "description": "In English."
        }
       }
      },
      {
       "type": "null"
      }
     ],
     "description": "Title the family of layouts gives it; null when the family does not know it."
    },
    "unit": {
     "anyOf": [
      {
       "enum": [
        "yuan",
        "tenThousandYuan",
        "hundredMillionYuan"
       ],
       "description": "Unit the figure is printed in: 元, 万元, 亿元."
      },
      {
       "type": "null"
      }
     ],
     "description": "Unit of the caption; null when none is known."
    },
    "status": {
     "enum": [
      "filled",
      "nil",
      "unread"
     ],
     "description": "nil: printed empty, as law asks · unread: found but not understood."
    },
    "evidence": {
     "type": "object",
     "description": "Present where no known title says which form this is: the heads as printed, how many different classification codes, which sums of the form hold, and how often one of at least two parts does.",
     "additionalProperties": false,
     "required": [
      "heads",
      "codeCount",
      "identities",
      "sumCount"
     ],
     "properties": {
      "heads": {
       "type": "array",
       "description": "Heads of the amount columns as printed, levels joined by /.",
       "items": {
        "type": "string"
       }
      },
      "codeCount": {
       "type": "integer",
       "description": "How many different classification codes its rows have."
      },
      "identities": {
       "type": "array",
       "description": "Ids of the sums of the form that hold.",
       "items": {
        "type": "string"
       }
      },
      "sumCount": {
       "type": "integer",
       "description": "How many sums of at least two parts hold."
      }
     }
    },
    "places": {
     "type": "array",
     "description": "One per page it stands on.",
     "items": {
      "$ref": "#/$defs/place"
     }
    },
    "nilNote": {
     "anyOf": [
      {
       "$ref": "#/$defs/note"
      },
      {
       "type": "null"
      }
     ],
     "description": "The printed note that says the table is empty."
    },
    "notes": {
     "type": "array",
     "description": "Other notes printed below it.",
     "items": {
      "$ref": "#/$defs/note"
     }
    },
    "columns": {
     "type": "array",
     "description": "Columns found, in printed order.",
     "items": {
      "type": "object",
      "description": "One column.",
      "additionalProperties": false,
      "required": [
       "panel",
       "id",
       "head"
      ],
      "properties": {
       "panel": {
        "type": "string",
        "description": "Panel of tables printed side by side; main when there is one."
       },
       "id": {
        "type": "string",
        "description": "Canonical column."
       },
       "head": {
        "type": "string",
        "description": "Head as printed, levels joined by /."
       }
      }
     }
    },
    "rows": {
     "type": "array",
     "description": "Rows in printed order within their panel.",
     "items": {
      "type": "object",
      "description": "One row.",
      "additionalProperties": false,
      "required": [
       "panel",
       "key",
       "code",
       "label",
       "texts",
       "place"
      ],
      "properties": {
       "panel": {
        "type": "string",
        "description": "Panel."
       },
       "key": {
        "type": "string",
        "description": "Canonical key: total, a classification code, a named row, or a number from 1; a repeated key gets #2, #3 …"
       },
       "code": {
        "type": [
         "string",
         "null"
        ],
        "description": "Classification code as printed."
       },
       "label": {
        "type": "string",
        "description": "Label as printed."
       },
       "texts": {
        "type": "object",
        "description": "Texts of the row's other columns by column id.",
        "additionalProperties": {
         "type": "string"
        }
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    },
    "gaps": {
     "type": "array",
     "description": "Cells without an amount, and why.",
     "items": {
      "type": "object",
      "description": "One cell.",
      "additionalProperties": false,
      "required": [
       "cell",
       "panel",
       "row",
       "column",
       "state",
       "printed",
       "candidates",
       "place"
      ],
      "properties": {
       "cell": {
        "type": "string",
        "description": "Id: form/panel/row/column."
       },
       "panel": {
        "type": "string",
        "description": "Panel."
       },
       "row": {
        "type": "string",
        "description": "Row key."
       },
       "column": {
        "type": "string",
        "description": "Column id."
       },
       "state": {
        "enum": [
         "blank",
         "dash",
         "unread"
        ],
        "description": "blank: nothing is printed · dash: a dash is printed · unread: something is printed that could not be read or placed. None of them is zero."
       },
       "printed": {
        "type": "string",
        "description": "Text as printed."
       },
       "candidates": {
        "type": "array",
        "description": "For unread: the texts that may belong here; an empty one means that it may be blank.",
        "items": {
         "type": "string"
        }
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    }
   }
  },
  "note": {
   "type": "object",
   "description": "A printed note.",
   "additionalProperties": false,
   "required": [
    "text",
    "place"
   ],
   "properties": {
    "text": {
     "type": "string",
     "description": "As printed."
    },
    "place": {
     "$ref": "#/$defs/place"
    }
   }
  },
  "fact": {
   "type": "object",
   "description": "One printed amount.",
   "additionalProperties": false,
   "required": [
    "cell",
    "fiscalYear",
    "stage",
    "department",
    "form",
    "formTitle",
    "panel",
    "row",
    "code",
    "label",
    "column",
    "columnHead",
    "amountYuan",
    "stepYuan",
    "unit",
    "printed",
    "place"
   ],
   "properties": {
    "cell": {
     "type": "string",
     "description": "Id of the cell: form/panel/row/column. Claims and findings refer to it."
    },
    "fiscalYear": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Budget year."
    },
    "stage": {
     "enum": [
      "budget",
      "finalAccounts"
     ],
     "description": "Stage."
    },
    "department": {
     "type": [
      "string",
      "null"
     ],
     "description": "Department."
    },
    "form": {
     "enum": [
      "revenueExpenditureSummary",
      "revenueSummary",
      "expenditureSummary",
      "fiscalSummary",
      "fiscalExpenditure",
      "fiscalBasicExpenditure",
      "generalPublicExpenditure",
      "generalPublicBasicExpenditure",
      "governmentFundsExpenditure",
      "stateCapitalExpenditure",
      "threePublicExpenses",
      "officeRunningCosts",
      "governmentProcurement",
      "fixedAssets",
      "basicExpenditure",
      "projectExpenditure",
      "generalPublicProjectExpenditure",
      "governmentFundsThreePublicExpenses",
      "purchaseOfServices",
      "managedTransfers"
     ],
     "description": "Canonical form, the same for every family of layouts."
    },
    "formTitle": {
     "type": "string",
     "description": "Title of the table as printed."
    },
    "panel": {
     "type": "string",
     "description": "Panel."
    },
    "row": {
     "type": "string",
     "description": "Row key."
    },
    "code": {
     "type": [
      "string",
      "null"
     ],
     "description": "Classification code of the row: functional (exp_func_code) or economic (dep_bgt_eco_code)."
    },
    "label": {
     "type": "string",
     "description": "Row label as printed; empty in a table printed as one line."
    },
    "column": {
     "type": "string",
     "description": "Canonical column."
    },
    "columnHead": {
     "type": "string",
     "description": "Head as printed, levels joined by /."
    },
    "amountYuan": {
     "type": "string",
     "pattern": "^-?\\d+\\.\\d{2}$",
     "description": "The amount in yuan, exact."
    },
    "stepYuan": {
     "type": "string",
     "pattern": "^\\d+\\.\\d{2}$",
     "description": "Worth of the last printed digit in yuan: the true value lies within half of it."
    },
    "unit": {
     "enum": [
      "yuan",
      "tenThousandYuan",
      "hundredMillionYuan"
     ],
     "description": "Unit the figure is printed in: 元, 万元, 亿元."
    },
    "printed": {
     "type": "string",
     "description": "Text as printed."
    },
    "place": {
     "$ref": "#/$defs/place"
    }
   }
  },
  "section": {
   "type": "object",
   "description": "A section of the prose.",
   "additionalProperties": false,
   "required": [
    "id",
    "level",
    "numbering",
    "heading",
    "kind",
    "parent",
    "place"
   ],
   "properties": {
    "id": {
     "type": "string",
     "description": "Id."
    },
    "level": {
     "type": "integer",
     "minimum": 0,
     "description": "1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 for a part or the title."
    },
    "numbering": {
     "type": "string",
     "description": "As printed."
    },
    "heading": {
     "type": "string",
     "description": "As printed, without numbering."
    },
    "kind": {
     "type": "string",
     "description": "What it is about."
    },
    "parent": {
     "type": [
      "string",
      "null"
     ],
     "description": "Id of the section it stands in."
    },
    "place": {
     "$ref": "#/$defs/place"
    }
   }
  },
  "sentence": {
   "type": "object",
   "description": "A sentence of the prose.",
   "additionalProperties": false,
   "required": [
    "id",
    "section",
    "paragraph",
    "text",
    "places"
   ],
   "properties": {
    "id": {
     "type": "string",
     "description": "Id."
    },
    "section": {
     "type": [
      "string",
      "null"
     ],
     "description": "Id of its section."
    },
    "paragraph": {
     "type": "integer",
     "description": "Sentences of one paragraph share it."
    },
    "text": {
     "type": "string",
     "description": "The whole sentence, line breaks removed."
    },
    "places": {
     "type": "array",
     "description": "Where its lines are printed.",
     "items": {
      "$ref": "#/$defs/place"
     }
    }
   }
  },
  "claim": {
   "type": "object",
   "description": "A statement that can be checked.",
   "additionalProperties": false,
   "required": [
    "id",
    "sentence",
    "start",
    "end",
    "printed",
    "kind",
    "basis",
    "concept",
    "subject",
    "amountYuan",
    "stepYuan",
    "unit",
    "number",
    "countUnit",
    "direction",
    "of",
    "base",
    "parts",
    "boundTo",
    "unboundReason",
    "places"
   ],
   "properties": {
    "id": {
     "type": "string",
     "description": "Id."
    },
    "sentence": {
     "type": "string",
     "description": "Id of its sentence."
    },
    "start": {
     "type": "integer",
     "minimum": 0,
     "description": "First character in the sentence, from 0."
    },
    "end": {
     "type": "integer",
     "minimum": 0,
     "description": "Character after its last."
    },
    "printed": {
     "type": "string",
     "description": "As printed, with its unit."
    },
    "kind": {
     "enum": [
      "amount",
      "change",
      "rate",
      "share",
      "completion",
      "count",
      "unchanged"
     ],
     "description": "What it states."
    },
    "basis": {
     "enum": [
      "budget",
      "priorBudget",
      "execution",
      "priorExecution",
      "annualBudget",
      "originalBudget",
      "otherYear"
     ],
     "description": "Of which year and stage it speaks, relative to the document."
    },
    "concept": {
     "type": [
      "string",
      "null"
     ],
     "description": "What it is about, e.g. expenditure.project or function:2010301; null when not recognized."
    },
    "subject": {
     "type": "string",
     "description": "The words it was recognized by."
    },
    "amountYuan": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^-?\\d+\\.\\d{2}$",
     "description": "Amount in yuan; null when it states none."
    },
    "stepYuan": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^-?\\d+\\.\\d{2}$",
     "description": "Worth of the last printed digit."
    },
    "unit": {
     "anyOf": [
      {
       "enum": [
        "yuan",
        "tenThousandYuan",
        "hundredMillionYuan"
       ],
       "description": "Unit the figure is printed in: 元, 万元, 亿元."
      },
      {
       "type": "null"
      }
     ],
     "description": "Unit of the amount."
    },
    "number": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^-?\\d+(\\.\\d+)?$",
     "description": "Percentage or count exactly as printed, without its sign of unit."
    },
    "countUnit": {
     "type": [
      "string",
      "null"
     ],
     "description": "Unit of a count: 个, 家, 辆 …"
    },
    "direction": {
     "enum": [
      "increase",
      "decrease",
      "unchanged",
      null
     ],
     "description": "Direction of a change."
    },
    "of": {
     "type": [
      "string",
      "null"
     ],
     "description": "Id of the amount this change, rate, share or completion speaks of."
    },
    "base": {
     "type": [
      "string",
      "null"
     ],
     "description": "Id of the claim that is the whole or the base."
    },
    "parts": {
     "type": "array",
     "description": "Ids of the parts named after 其中 or 包括.",
     "items": {
      "type": "string"
     }
    },
    "boundTo": {
     "type": [
      "string",
      "null"
     ],
     "description": "Id of the cell in the tables that states the same; null when unbound."
    },
    "unboundReason": {
     "enum": [
      "noConcept",
      "noCell",
      "otherYear",
      "derived",
      "ambiguous",
      null
     ],
     "description": "Why it is bound to no cell."
    },
    "places": {
     "type": "array",
     "minItems": 1,
     "description": "One per printed line it stands on.",
     "items": {
      "$ref": "#/$defs/place"
     }
    }
   }
  },
  "figure": {
   "type": "object",
   "description": "An amount outside the statutory tables.",
   "additionalProperties": false,
   "required": [
    "state",
    "amountYuan",
    "stepYuan",
    "unit",
    "printed",
    "candidates",
    "place"
   ],
   "properties": {
    "state": {
     "enum": [
      "amount",
      "blank",
      "dash",
      "unread"
     ],
     "description": "Only amount has a value."
    },
    "amountYuan": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^-?\\d+\\.\\d{2}$",
     "description": "Amount in yuan."
    },
    "stepYuan": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^-?\\d+\\.\\d{2}$",
     "description": "Worth of the last printed digit."
    },
    "unit": {
     "enum": [
      "yuan",
      "tenThousandYuan",
      "hundredMillionYuan"
     ],
     "description": "Unit the figure is printed in: 元, 万元, 亿元."
    },
    "printed": {
     "type": "string",
     "description": "As printed."
    },
    "candidates": {
     "type": "array",
     "description": "For unread: the texts that may belong here.",
     "items": {
      "type": "string"
     }
    },
    "place": {
     "$ref": "#/$defs/place"
    }
   }
  },
  "project": {
   "type": "object",
   "description": "A project.",
   "additionalProperties": false,
   "required": [
    "id",
    "code",
    "name",
    "budget",
    "fiscalFunds",
    "otherFunds",
    "furtherFunds",
    "purpose",
    "spendPlan",
    "objectives",
    "indicators",
    "places"
   ],
   "properties": {
    "id": {
     "type": "string",
     "description": "project-1, project-2 … in printed order."
    },
    "code": {
     "type": [
      "string",
      "null"
     ],
     "description": "Project code (项目编码, pro_code), 21 characters in the integrated system."
    },
    "name": {
     "type": "string",
     "description": "Name."
    },
    "budget": {
     "anyOf": [
      {
       "$ref": "#/$defs/figure"
      },
      {
       "type": "null"
      }
     ],
     "description": "Budget (预算数)."
    },
    "fiscalFunds": {
     "anyOf": [
      {
       "$ref": "#/$defs/figure"
      },
      {
       "type": "null"
      }
     ],
     "description": "Fiscal funds (其中：财政资金)."
    },
    "otherFunds": {
     "anyOf": [
      {
       "$ref": "#/$defs/figure"
      },
      {
       "type": "null"
      }
     ],
     "description": "Other funds (其他资金)."
    },
    "furtherFunds": {
     "type": "array",
     "description": "Amounts its table prints besides these three, by their label as printed: the total of all years, money carried over.",
     "items": {
      "type": "object",
      "description": "One amount.",
      "additionalProperties": false,
      "required": [
       "label",
       "figure"
      ],
      "properties": {
       "label": {
        "type": "string",
        "description": "As printed."
       },
       "figure": {
        "$ref": "#/$defs/figure"
       }
      }
     }
    },
    "purpose": {
     "type": [
      "string",
      "null"
     ],
     "description": "Purpose (资金用途)."
    },
    "spendPlan": {
     "type": "array",
     "description": "Spending plan.",
     "items": {
      "type": "object",
      "description": "One checkpoint.",
      "additionalProperties": false,
      "required": [
       "checkpoint",
       "state",
       "percent",
       "candidates",
       "place"
      ],
      "properties": {
       "checkpoint": {
        "type": "string",
        "description": "As printed: 3月底."
       },
       "state": {
        "enum": [
         "stated",
         "blank",
         "unread"
        ],
        "description": "unread: nobody can know which value belongs here."
       },
       "percent": {
        "type": [
         "string",
         "null"
        ],
        "pattern": "^-?\\d+(\\.\\d+)?$",
        "description": "Cumulative per cent."
       },
       "candidates": {
        "type": "array",
        "description": "For unread: the values that may belong here.",
        "items": {
         "type": "string"
        }
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    },
    "objectives": {
     "type": "array",
     "description": "Objectives (绩效目标, kpi_target).",
     "items": {
      "type": "object",
      "description": "One objective.",
      "additionalProperties": false,
      "required": [
       "number",
       "text",
       "place"
      ],
      "properties": {
       "number": {
        "type": [
         "string",
         "null"
        ],
        "description": "As printed."
       },
       "text": {
        "type": "string",
        "description": "As printed."
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    },
    "indicators": {
     "type": "array",
     "description": "Indicators (绩效指标).",
     "items": {
      "type": "object",
      "description": "One indicator.",
      "additionalProperties": false,
      "required": [
       "id",
       "level1",
       "level2",
       "name",
       "description",
       "operator",
       "value",
       "unit",
       "valuePrinted",
       "basis",
       "place"
      ],
      "properties": {
       "id": {
        "type": "string",
        "description": "Id."
       },
       "level1": {
        "type": "string",
        "description": "一级指标."
       },
       "level2": {
        "type": "string",
        "description": "二级指标."
       },
       "name": {
        "type": "string",
        "description": "三级指标 (perf_ind_name)."
       },
       "description": {
        "type": "string",
        "description": "绩效指标描述."
       },
       "operator": {
        "enum": [
         "≥",
         "≤",
         "=",
         ">",
         "<",
         null
        ],
        "description": "Operator as printed."
       },
       "value": {
        "type": [
         "string",
         "null"
        ],
        "pattern": "^-?\\d+(\\.\\d+)?$",
        "description": "Number of the target value."
       },
       "unit": {
        "type": [
         "string",
         "null"
        ],
        "description": "Its unit."
       },
       "valuePrinted": {
        "type": "string",
        "description": "指标值 as printed (kpi_val)."
       },
       "basis": {
        "type": "string",
        "description": "指标值确定依据."
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    },
    "places": {
     "type": "array",
     "description": "Where its table is printed.",
     "items": {
      "$ref": "#/$defs/place"
     }
    }
   }
  },
  "points": {
   "type": "object",
   "description": "A weight, rate or score.",
   "additionalProperties": false,
   "required": [
    "state",
    "value",
    "printed",
    "place"
   ],
   "properties": {
    "state": {
     "enum": [
      "stated",
      "blank",
      "unread"
     ],
     "description": "Only stated has a value."
    },
    "value": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^-?\\d+(\\.\\d+)?$",
     "description": "The number."
    },
    "printed": {
     "type": "string",
     "description": "As printed."
    },
    "place": {
     "$ref": "#/$defs/place"
    }
   }
  },
  "selfEvaluation": {
   "type": "object",
   "description": "The self-evaluation of a project, or of a department as a whole.",
   "additionalProperties": false,
   "required": [
    "id",
    "name",
    "funds",
    "objectives",
    "achievements",
    "indicators",
    "total",
    "places"
   ],
   "properties": {
    "id": {
     "type": "string",
     "description": "self-evaluation-1, self-evaluation-2 … in printed order."
    },
    "name": {
     "type": "string",
     "description": "The project or department."
    },
    "funds": {
     "type": "array",
     "description": "Money with its execution.",
     "items": {
      "type": "object",
      "description": "One line of money. A column the table does not print is null.",
      "additionalProperties": false,
      "required": [
       "source",
       "label",
       "original",
       "annual",
       "executed",
       "weight",
       "rate",
       "score"
      ],
      "properties": {
       "source": {
        "enum": [
         "total",
         "fiscal",
         "carryover",
         "other"
        ],
        "description": "total: all money of the year; the others are its parts."
       },
       "label": {
        "type": "string",
        "description": "As printed."
       },
       "original": {
        "anyOf": [
         {
          "$ref": "#/$defs/figure"
         },
         {
          "type": "null"
         }
        ],
        "description": "年初预算数."
       },
       "annual": {
        "anyOf": [
         {
          "$ref": "#/$defs/figure"
         },
         {
          "type": "null"
         }
        ],
        "description": "全年预算数."
       },
       "executed": {
        "anyOf": [
         {
          "$ref": "#/$defs/figure"
         },
         {
          "type": "null"
         }
        ],
        "description": "全年执行数."
       },
       "weight": {
        "anyOf": [
         {
          "$ref": "#/$defs/points"
         },
         {
          "type": "null"
         }
        ],
        "description": "分值."
       },
       "rate": {
        "anyOf": [
         {
          "$ref": "#/$defs/points"
         },
         {
          "type": "null"
         }
        ],
        "description": "执行率, in per cent."
       },
       "score": {
        "anyOf": [
         {
          "$ref": "#/$defs/points"
         },
         {
          "type": "null"
         }
        ],
        "description": "得分."
       }
      }
     }
    },
    "objectives": {
     "type": "array",
     "description": "预期目标 of the year, as printed.",
     "items": {
      "type": "object",
      "description": "One cell of the table.",
      "additionalProperties": false,
      "required": [
       "text",
       "place"
      ],
      "properties": {
       "text": {
        "type": "string",
        "description": "As printed."
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    },
    "achievements": {
     "type": "array",
     "description": "实际完成情况 of the year, as printed.",
     "items": {
      "type": "object",
      "description": "One cell of the table.",
      "additionalProperties": false,
      "required": [
       "text",
       "place"
      ],
      "properties": {
       "text": {
        "type": "string",
        "description": "As printed."
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    },
    "indicators": {
     "type": "array",
     "description": "Indicators with target, result and score.",
     "items": {
      "type": "object",
      "description": "One indicator.",
      "additionalProperties": false,
      "required": [
       "id",
       "level1",
       "level2",
       "name",
       "target",
       "actual",
       "weight",
       "score",
       "reason",
       "place"
      ],
      "properties": {
       "id": {
        "type": "string",
        "description": "Id."
       },
       "level1": {
        "type": "string",
        "description": "一级指标."
       },
       "level2": {
        "type": "string",
        "description": "二级指标."
       },
       "name": {
        "type": "string",
        "description": "三级指标 (perf_ind_name)."
       },
       "target": {
        "type": "string",
        "description": "年度指标值 as printed."
       },
       "actual": {
        "type": "string",
        "description": "实际完成值 as printed."
       },
       "weight": {
        "anyOf": [
         {
          "$ref": "#/$defs/points"
         },
         {
          "type": "null"
         }
        ],
        "description": "分值."
       },
       "score": {
        "anyOf": [
         {
          "$ref": "#/$defs/points"
         },
         {
          "type": "null"
         }
        ],
        "description": "得分."
       },
       "reason": {
        "type": [
         "string",
         "null"
        ],
        "description": "偏差原因分析及改进措施; null when the table has no such column."
       },
       "place": {
        "$ref": "#/$defs/place"
       }
      }
     }
    },
    "total": {
     "anyOf": [
      {
       "type": "object",
       "description": "The line of totals.",
       "additionalProperties": false,
       "required": [
        "weight",
        "score",
        "place"
       ],
       "properties": {
        "weight": {
         "anyOf": [
          {
           "$ref": "#/$defs/points"
          },
          {
           "type": "null"
          }
         ],
         "description": "分值."
        },
        "score": {
         "anyOf": [
          {
           "$ref": "#/$defs/points"
          },
          {
           "type": "null"
          }
         ],
         "description": "得分."
        },
        "place": {
         "$ref": "#/$defs/place"
        }
       }
      },
      {
       "type": "null"
      }
     ],
     "description": "总分; null when none is printed."
    },
    "places": {
     "type": "array",
     "description": "Where its table is printed.",
     "items": {
      "$ref": "#/$defs/place"
     }
    }
   }
  },
  "problem": {
   "type": "object",
   "description": "Something we could not read or place.",
   "additionalProperties": false,
   "required": [
    "code",
    "message",
    "place",
    "params"
   ],
   "properties": {
    "code": {
     "type": "string",
     "description": "Kind of problem."
    },
    "message": {
     "type": "object",
     "description": "The sentence a person reads.",
     "additionalProperties": false,
     "required": [
      "zh",
      "en"
     ],
     "properties": {
      "zh": {
       "type": "string",
       "description": "In Chinese."
      },
      "en": {
       "type": "string",
       "description": "In English."
      }
     }
    },
    "place": {
     "anyOf": [
      {
       "$ref": "#/$defs/place"
      },
      {
       "type": "null"
      }
     ],
     "description": "Where; null when it concerns the whole document."
    },
    "params": {
     "type": "object",
     "description": "Names, texts and amounts the sentence is made of.",
     "additionalProperties": {
      "type": "string"
     }
    }
   }
  },
  "audit": {
   "type": "object",
   "description": "What the audit says.",
   "additionalProperties": false,
   "required": [
    "findings",
    "rules"
   ],
   "properties": {
    "findings": {
     "type": "array",
     "description": "Findings, heaviest first.",
     "items": {
      "type": "object",
      "description": "One finding.",
      "additionalProperties": false,
      "required": [
       "id",
       "rule",
       "severity",
       "outcome",
       "mark",
       "sentence",
       "reason",
       "remedy",
       "basis",
       "places",
       "elsewhere",
       "expectedYuan",
       "actualYuan",
       "likely",
       "consequences",
       "params"
      ],
      "properties": {
       "id": {
        "type": "string",
        "description": "Stable for the same fault in the same document."
       },
       "rule": {
        "type": "string",
        "description": "Id of the rule."
       },
       "severity": {
        "enum": [
         "error",
         "warning",
         "advice"
        ],
        "description": "Weight."
       },
       "outcome": {
        "const": "violated",
        "description": "A finding is a rule violated."
       },
       "mark": {
        "type": "string",
        "pattern": "^[0-9a-f]{16}-[0-9a-f]{16}$",
        "description": "The same for the same finding on the same printed figures and sentences, in whatever file or format; accepted findings are known by it."
       },
       "acceptance": {
        "type": "object",
        "description": "Present where somebody accepted the finding.",
        "additionalProperties": false,
        "required": [
         "state",
         "reason",
         "date"
        ],
        "properties": {
         "state": {
          "enum": [
           "accepted",
           "expired"
          ],
          "description": "accepted: it still holds; expired: what the finding speaks of has changed since."
         },
         "reason": {
          "type": "string",
          "description": "Why it was accepted."
         },
         "date": {
          "type": "string",
          "description": "When."
         }
        }
       },
       "sentence": {
        "type": "object",
        "description": "What is wrong, in one sentence.",
        "additionalProperties": false,
        "required": [
         "zh",
         "en"
        ],
        "properties": {
         "zh": {
          "type": "string",
          "description": "In Chinese."
         },
         "en": {
          "type": "string",
          "description": "In English."
         }
        }
       },
       "reason": {
        "type": "object",
        "description": "Why it must hold.",
        "additionalProperties": false,
        "required": [
         "zh",
         "en"
        ],
        "properties": {
         "zh": {
          "type": "string",
          "description": "In Chinese."
         },
         "en": {
          "type": "string",
          "description": "In English."
         }
        }
       },
       "remedy": {
        "type": "object",
        "description": "What to do.",
        "additionalProperties": false,
        "required": [
         "zh",
         "en"
        ],
        "properties": {
         "zh": {
          "type": "string",
          "description": "In Chinese."
         },
         "en": {
          "type": "string",
          "description": "In English."
         }
        }
       },
       "basis": {
        "type": "array",
        "description": "Ids of the provisions it rests on.",
        "items": {
         "type": "string"
        }
       },
       "places": {
        "type": "array",
        "description": "Every place it names.",
        "items": {
         "type": "object",
         "description": "One place.",
         "additionalProperties": false,
         "required": [
          "role",
          "cell",
          "claim",
          "printed",
          "place"
         ],
         "properties": {
          "role": {
           "type": "string",
           "description": "What the place is in the finding: total, part, stated, printed …"
          },
          "cell": {
           "type": [
            "string",
            "null"
           ],
           "description": "Id of the cell."
          },
          "claim": {
           "type": [
            "string",
            "null"
           ],
           "description": "Id of the claim."
          },
          "printed": {
           "type": "string",
           "description": "Text as printed."
          },
          "place": {
           "$ref": "#/$defs/place"
          }
         }
        }
       },
       "elsewhere": {
        "type": "array",
        "description": "What other disclosures of the department print, where the finding rests on them; empty for most.",
        "items": {
         "type": "object",
         "description": "A place in one of them.",
         "additionalProperties": false,
         "required": [
          "role",
          "relation",
          "printed",
          "place"
         ],
         "properties": {
          "role": {
           "type": "string",
           "description": "What the place is in this finding."
          },
          "relation": {
           "enum": [
            "lastYear",
            "nextYear",
            "finalAccounts",
            "budget",
            "department",
            "agency"
           ],
           "description": "What that disclosure is to this one."
          },
          "printed": {
           "type": "string",
           "description": "The text there."
          },
          "place": {
           "$ref": "#/$defs/place"
          }
         }
        }
       },
       "expectedYuan": {
        "type": [
         "string",
         "null"
        ],
        "pattern": "^-?\\d+\\.\\d{2}$",
        "description": "What it should be if the other figures are right."
       },
       "actualYuan": {
        "type": [
         "string",
         "null"
        ],
        "pattern": "^-?\\d+\\.\\d{2}$",
        "description": "What is printed."
       },
       "likely": {
        "anyOf": [
         {
          "type": "object",
          "description": "The likely slip.",
          "additionalProperties": false,
          "required": [
           "cell",
           "proposedYuan",
           "slip",
           "belongsIn"
          ],
          "properties": {
           "cell": {
            "type": "string",
            "description": "Id of the cell that is probably wrong."
           },
           "proposedYuan": {
            "type": "string",
            "pattern": "^-?\\d+\\.\\d{2}$",
            "description": "What it would read."
           },
           "slip": {
            "type": "string",
            "description": "Kind of slip."
           },
           "belongsIn": {
            "type": [
             "string",
             "null"
            ],
            "description": "For a figure in the wrong column or row: id of the empty cell it belongs in."
           }
          }
         },
         {
          "type": "null"
         }
        ],
        "description": "The likely slip, when the other identities single it out."
       },
       "consequences": {
        "type": "array",
        "description": "What else fails because of the same slip.",
        "items": {
         "type": "object",
         "description": "One of them.",
         "additionalProperties": false,
         "required": [
          "id",
          "rule",
          "places",
          "expectedYuan",
          "actualYuan"
         ],
         "properties": {
          "id": {
           "type": "string",
           "description": "Id of its own."
          },
          "rule": {
           "type": "string",
           "description": "Id of the rule that it violates."
          },
          "places": {
           "type": "array",
           "description": "Every place it names.",
           "items": {
            "type": "object",
            "description": "One place.",
            "additionalProperties": false,
            "required": [
             "role",
             "cell",
             "claim",
             "printed",
             "place"
            ],
            "properties": {
             "role": {
              "type": "string",
              "description": "What the place is in the finding: total, part, stated, printed …"
             },
             "cell": {
              "type": [
               "string",
               "null"
              ],
              "description": "Id of the cell."
             },
             "claim": {
              "type": [
               "string",
               "null"
              ],
              "description": "Id of the claim."
             },
             "printed": {
              "type": "string",
              "description": "Text as printed."
             },
             "place": {
              "$ref": "#/$defs/place"
             }
            }
           }
          },
          "expectedYuan": {
           "type": [
            "string",
            "null"
           ],
           "pattern": "^-?\\d+\\.\\d{2}$",
           "description": "What it should be if the other figures are right."
          },
          "actualYuan": {
           "type": [
            "string",
            "null"
           ],
           "pattern": "^-?\\d+\\.\\d{2}$",
           "description": "What is printed."
          }
         }
        }
       },
       "params": {
        "type": "object",
        "description": "Names, texts and amounts the sentence is made of.",
        "additionalProperties": {
         "type": "string"
        }
       }
      }
     }
    },
    "rules": {
     "type": "array",
     "description": "Every rule with its outcome.",
     "items": {
      "type": "object",
      "description": "One rule.",
      "additionalProperties": false,
      "required": [
       "rule",
       "title",
       "basis",
       "outcome",
       "findings",
       "missing",
       "comparisons",
       "placing"
      ],
      "properties": {
       "rule": {
        "type": "string",
        "description": "Id."
       },
       "title": {
        "type": "object",
        "description": "Title.",
        "additionalProperties": false,
        "required": [
         "zh",
         "en"
        ],
        "properties": {
         "zh": {
          "type": "string",
          "description": "In Chinese."
         },
         "en": {
          "type": "string",
          "description": "In English."
         }
        }
       },
       "basis": {
        "type": "array",
        "description": "Ids of provisions.",
        "items": {
         "type": "string"
        }
       },
       "outcome": {
        "enum": [
         "passed",
         "violated",
         "notApplicable",
         "undetermined"
        ],
        "description": "undetermined: something it needs is missing or unread; never a silent pass."
       },
       "findings": {
        "type": "array",
        "description": "Ids of its findings.",
        "items": {
         "type": "string"
        }
       },
       "missing": {
        "type": "array",
        "description": "For undetermined: what was missing.",
        "items": {
         "type": "string"
        }
       },
       "comparisons": {
        "type": "integer",
        "minimum": 0,
        "description": "How many comparisons were made."
       },
       "placing": {
        "type": "integer",
        "minimum": 0,
        "description": "How many sums told in which columns figures stand, where nothing else did; they prove nothing and are no comparisons."
       }
      }
     }
    },
    "dates": {
     "type": "object",
     "description": "Days of approval and publication, where whoever audited it gave any.",
     "additionalProperties": false,
     "required": [
      "approved",
      "published"
     ],
     "properties": {
      "approved": {
       "type": [
        "string",
        "null"
       ],
       "description": "Day of the approval, as 2026-02-10; null where it was not given."
      },
      "published": {
       "type": [
        "string",
        "null"
       ],
       "description": "Day of publication; null where it was not given."
      }
     }
    },
    "packs": {
     "type": "array",
     "description": "The bureau's own packs of rules, where any were used, and what they changed.",
     "items": {
      "type": "object",
      "description": "One pack.",
      "additionalProperties": false,
      "required": [
       "id",
       "title",
       "limits",
       "settings",
       "rules"
      ],
      "properties": {
       "id": {
        "type": "string",
        "description": "Name of the pack."
       },
       "title": {
        "type": "object",
        "description": "Title.",
        "additionalProperties": false,
        "required": [
         "zh",
         "en"
        ],
        "properties": {
         "zh": {
          "type": "string",
          "description": "In Chinese."
         },
         "en": {
          "type": "string",
          "description": "In English."
         }
        }
       },
       "limits": {
        "type": "array",
        "description": "Limits set.",
        "items": {
         "type": "object",
         "description": "One limit.",
         "additionalProperties": false,
         "required": [
          "id",
          "value",
          "from",
          "to",
          "region"
         ],
         "properties": {
          "id": {
           "type": "string",
           "description": "Id of the limit."
          },
          "value": {
           "type": "integer",
           "description": "Its value."
          },
          "from": {
           "type": [
            "integer",
            "null"
           ],
           "description": "First budget year."
          },
          "to": {
           "type": [
            "integer",
            "null"
           ],
           "description": "Last budget year."
          },
          "region": {
           "type": [
            "string",
            "null"
           ],
           "description": "Administrative division with all below it."
          }
         }
        }
       },
       "settings": {
        "type": "array",
        "description": "Built-in rules weighed otherwise.",
        "items": {
         "type": "object",
         "description": "One rule.",
         "additionalProperties": false,
         "required": [
          "rule",
          "severity"
         ],
         "properties": {
          "rule": {
           "type": "string",
           "description": "Id of the rule."
          },
          "severity": {
           "enum": [
            "error",
            "warning",
            "advice",
            "off"
           ],
           "description": "Heaviest weight; off: not checked."
          }
         }
        }
       },
       "rules": {
        "type": "integer",
        "description": "How many rules of its own."
       }
      }
     }
    }
   }
  }
 }
}
