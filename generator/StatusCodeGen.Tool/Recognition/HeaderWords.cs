using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>The words that pages write over their columns, in several languages.</summary>
internal static class HeaderWords
{
    /// <summary>A longer cell is not a heading.</summary>
    private const int MaxLength = 60;

    private static readonly Dictionary<string, (ColumnRole Role, int Strength)> Words = new(StringComparer.Ordinal);

    /// <summary>The words for codes that are numbers.</summary>
    private static readonly HashSet<string> Numbers = new(
        [
            "code number", "numeric code", "errno", "error number", "exit code", "exit status", "http code", "http status code",
            "fehlernummer", "source code", "example code", "sample code",
        ],
        StringComparer.Ordinal);

    static HeaderWords()
    {
        // The strength decides between columns that could have the same role: the clearest word has 3.
        Add(ColumnRole.Code, 3, "code, codes, code number, numeric code, error code, err code, errcode");
        Add(ColumnRole.Code, 3, "status code, reply code, return code, sqlstate, sql state");
        Add(ColumnRole.Code, 3, "result code, response code, reason code, exit code, exit status, http code");
        Add(ColumnRole.Code, 3, "http status code, errno, error number");
        Add(ColumnRole.Code, 2, "number, numeric value, value, http status, status, decimal, dec, integer, int");
        Add(ColumnRole.Code, 2, "reply, numeric, enum value");
        Add(ColumnRole.Code, 1, "no, nr, num, #, n°, id, hex, hexadecimal, hex value");
        Add(ColumnRole.Code, 3, "fehlercode, statuscode, fehlernummer, kode, rückgabecode, antwortcode, código");
        Add(ColumnRole.Code, 3, "código de error, código de estado");
        Add(ColumnRole.Code, 3, "código de respuesta, código de retorno, code d'erreur, code de retour");
        Add(ColumnRole.Code, 3, "code retour, code de statut, code d'état");
        Add(ColumnRole.Code, 3, "code de réponse, código de erro, código de status, codice, codice di errore");
        Add(ColumnRole.Code, 3, "codice errore, codice di stato, kod");
        Add(ColumnRole.Code, 3, "コード, エラーコード, ステータスコード, 状態コード, 代码, 错误码, 错误代码, 状态码, 返回码, 代碼, 錯誤碼, 狀態碼, 코드");
        Add(ColumnRole.Code, 3, "код, код ошибки, код состояния, код ответа, код возврата, статус код");
        Add(ColumnRole.Code, 2, "nummer, wert, número, valor, núm, numéro, valeur, numero, valore, 番号, 値, 编号, 編號");
        Add(ColumnRole.Code, 2, "值, номер");
        Add(ColumnRole.Name, 3, "name, names, constant, symbol, symbolic name, identifier, macro, mnemonic");
        Add(ColumnRole.Name, 3, "error name, code name, condition name, enum");
        Add(ColumnRole.Name, 3, "symbolic constant, reason code name, status name, constant name, short name");
        Add(ColumnRole.Name, 3, "variable, define, bezeichner, konstante");
        Add(ColumnRole.Name, 3, "nombre, constante, nom, nome, costante, 名前, 名称, 定数, 名字, 常量, 名稱, имя, название");
        Add(ColumnRole.Name, 3, "константа, наименование, 이름");
        Add(ColumnRole.Name, 2, "error, reason phrase, phrase, title, label, condition, bezeichnung, titel");
        Add(ColumnRole.Name, 2, "título, titre, titolo, libellé, intitulé");
        Add(ColumnRole.Name, 2, "etiqueta, etichetta, status text, exception, fehler, erreur, errore, erro");
        Add(ColumnRole.Name, 2, "ошибка, 错误, エラー");
        Add(ColumnRole.Name, 1, "reason, key, keyword, type, state");
        Add(ColumnRole.Description, 3, "description, meaning, explanation, definition, beschreibung, bedeutung");
        Add(ColumnRole.Description, 3, "erklärung, erläuterung, descripción");
        Add(ColumnRole.Description, 3, "significado, explicación, signification, explication, descrição, explicação");
        Add(ColumnRole.Description, 3, "descrizione, significato, spiegazione");
        Add(ColumnRole.Description, 3, "説明, 意味, 描述, 说明, 含义, 意义, 說明, 含義, описание, пояснение, смысл, 설명, 의미");
        Add(ColumnRole.Description, 2, "details, detail, message, text, summary, error message, cause, meldung, text");
        Add(ColumnRole.Description, 2, "mensaje, detalle, detalles, détails");
        Add(ColumnRole.Description, 2, "mensagem, detalhes, messaggio, dettagli, 内容, 詳細, メッセージ, 概要, 详情, 消息, сообщение");
        Add(ColumnRole.Description, 2, "значение, usage");
        Add(ColumnRole.Description, 1, "notes, note, comment, comments, remarks, information, info, hinweis, bemerkung");
        Add(ColumnRole.Description, 1, "notas, remarques, 備考, 备注, примечание");
        Add(ColumnRole.Group, 3, "group, groups, category, kategorie, gruppe, grupo, categoría, groupe, catégorie, categoria");
        Add(ColumnRole.Group, 3, "gruppo, groep, categorie, kategoria, grupa");
        Add(ColumnRole.Group, 3, "グループ, カテゴリ, カテゴリー, 分類, 组, 类别, 分类, 分组, 類別, 組, 그룹, 분류, 범주, группа, категория");

        // Some pages have the names of classes of a program below this word.
        Add(ColumnRole.Group, 2, "class, klasse, clase, classe, klasa, クラス, класс");
        Add(ColumnRole.Aliases, 3, "also known as, aka, alias, aliases, other names, other name, synonym, synonyms");
        Add(ColumnRole.Aliases, 3, "auch bekannt als, alias names");
        Add(ColumnRole.Deprecated, 3, "deprecated, deprecation, obsolete, is deprecated, veraltet, obsoleto, obsolète");
        Add(ColumnRole.Deprecated, 3, "非推奨, 已弃用, устарело");
    }

    /// <summary>What a heading says; null if it is not one of the words.</summary>
    public static (ColumnRole Role, int Strength)? Find(string heading)
    {
        var text = Normalize(heading);
        if (text.Length == 0)
        {
            return null;
        }

        if (Words.TryGetValue(text, out var role))
        {
            return role;
        }

        // "Description of the error", "Windows error code": the first word before "of" counts, or else the last.
        var words = text.Split(' ');
        var isOf = words.Length > 2 && words[1] is ("of" or "de" or "des" or "der" or "di" or "do");
        return isOf && Words.TryGetValue(words[0], out role) ? (role.Role, 1)
            : words.Length > 1 && Words.TryGetValue(words[^1], out role) && role.Strength >= 2 ? (role.Role, 1)
            : null;
    }

    /// <summary>Whether a heading says that codes are below it, and not that these are numbers.</summary>
    public static bool AreCodes(string heading)
    {
        var text = Normalize(heading);
        var words = text.Split(' ');
        return !Numbers.Contains(text)
            && (IsCode(text) || (Find(heading) is { Role: ColumnRole.Code, Strength: 1 } && (IsCode(words[^1]) || IsCode(words[0]))));
    }

    /// <summary>A heading without case, accents and signs, so that <c>Código</c> and <c>CODIGO:</c> are the same.</summary>
    public static string Normalize(string heading)
    {
        if (heading.Length > MaxLength || heading.Any(char.IsSurrogate))
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var character in heading.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character) || character is '#' or '°')
            {
                text.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().Trim();
    }

    private static bool IsCode(string word) => Words.TryGetValue(word, out var role) && role is { Role: ColumnRole.Code, Strength: 3 };

    private static void Add(ColumnRole role, int strength, string words)
    {
        foreach (var word in words.Split(", "))
        {
            _ = Words.TryAdd(Normalize(word), (role, strength));
        }
    }
}
