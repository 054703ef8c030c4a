using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>The texts of codes, in a generated enum whose codes are texts: its members have only numbers.</summary>
internal sealed class CodeTexts
{
    private const string AnyText = "text";

    private const string Packed = "char(";

    private const int BitsPerCharacter = 8;

    private const int MaxLength = 8;

    private readonly Dictionary<decimal, string> _texts;

    /// <summary>The greatest length of a packed text; 0 if the numbers say nothing of the texts.</summary>
    private readonly int _length;

    private CodeTexts(Dictionary<decimal, string> texts, int length) => (_texts, _length) = (texts, length);

    /// <summary>Whether the enum has a member for all texts that are not declared. Its number is 0.</summary>
    public bool HasUndeclared => _length == 0;

    /// <summary>The texts of a generated enum; null if its codes are numbers, or if the texts cannot be read.</summary>
    /// <param name="codes">The enum.</param>
    /// <param name="rows">The distinct numbers of its members, in the order of the declarations.</param>
    public static CodeTexts? Of(INamedTypeSymbol codes, IReadOnlyList<decimal> rows) =>
        GeneratedMarker.IsOn(codes) && CatalogMetadata.Find(CatalogMetadata.Of(codes.ContainingAssembly).Codes, codes) is { } entry
            ? Read(entry, rows)
            : null;

    /// <summary>The text of a number; null if it has none.</summary>
    public string? TextOf(decimal number) =>
        _texts.TryGetValue(number, out var text) ? text
        : _length > 0 && Unpack(number, _length) is { Length: > 0 } packed ? packed
        : null;

    /// <summary>The number of a declared text; null if the catalog does not declare it.</summary>
    public decimal? NumberOf(string text)
    {
        foreach (var pair in _texts)
        {
            if (pair.Value == text)
            {
                return pair.Key;
            }
        }

        return null;
    }

    /// <summary>
    /// Reads an entry: <c>char(5)</c>, or <c>text</c> and then a line with the text of each row. The first row of the enum, which
    /// is that of undeclared texts, has no line. Anyone can write such an attribute, so the entry may be anything.
    /// </summary>
    private static CodeTexts? Read(string entry, IReadOnlyList<decimal> rows)
    {
        var lines = entry.Split('\n');
        if (lines[0] == AnyText && lines.Length == rows.Count && rows[0] == 0)
        {
            return new(Enumerable.Range(1, lines.Length - 1).ToDictionary(row => rows[row], row => Unescape(lines[row])), length: 0);
        }

        return lines is [{ Length: 7 } type]
            && type.StartsWith(Packed, StringComparison.Ordinal)
            && type[5] - '0' is >= 1 and <= MaxLength and var length
            && type[6] == ')'
                ? new(rows.ToDictionary(static row => row, row => Unpack(row, length)), length)
                : null;
    }

    /// <summary>The characters of a number, of which the highest byte is the first; empty if it packs no text.</summary>
    private static string Unpack(decimal number, int length)
    {
        if (number <= 0 || number > long.MaxValue)
        {
            return "";
        }

        var bits = (ulong)number;
        var text = new StringBuilder();
        for (var place = length - 1; place >= 0; place--)
        {
            var character = (char)((bits >> (place * BitsPerCharacter)) & 0xFF);
            if (character is < '!' or > '~')
            {
                break;
            }

            text.Append(character);
        }

        var rest = bits << (BitsPerCharacter * (MaxLength - length)) << (BitsPerCharacter * text.Length);
        var isTooLong = length < MaxLength && bits >> (BitsPerCharacter * length) != 0;
        return isTooLong || (text.Length < MaxLength && rest != 0) ? "" : text.ToString();
    }

    /// <summary>A text that the generator has put into one line: <c>\n</c> is a line end, and a backslash is doubled.</summary>
    private static string Unescape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var index = 0; index < line.Length; index++)
        {
            var isEscaped = line[index] == '\\' && index + 1 < line.Length;
            text.Append(!isEscaped ? line[index] : line[++index] == 'n' ? '\n' : line[index]);
        }

        return text.ToString();
    }
}
