using System.Text.Json;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

// What a contender can do. A contender is a struct, and its abilities are static. So the JIT compiles a loop for one
// contender alone, and can inline the ability.

/// <summary>Finds the name of a code.</summary>
internal interface INames<TCode>
{
    /// <summary>The name of a declared code, or its C# name; the number as text for an undeclared code.</summary>
    static abstract string NameOf(TCode code);
}

/// <summary>Finds the description of a code.</summary>
internal interface IDescriptions<TCode>
{
    /// <summary>The description of a code; empty for an undeclared code.</summary>
    static abstract string DescriptionOf(TCode code);
}

/// <summary>Knows which codes are declared.</summary>
internal interface IDefinitions<TCode>
{
    /// <summary>Whether a code is declared.</summary>
    static abstract bool IsDefined(TCode code);
}

/// <summary>Reads UTF-16.</summary>
internal interface ITexts<TCode>
{
    /// <summary>Finds a code by its name, its C# name or its number.</summary>
    static abstract bool TryParse(string text, out TCode code);

    /// <inheritdoc cref="TryParse(string, out TCode)"/>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TCode code);
}

/// <summary>Reads UTF-8.</summary>
internal interface IUtf8Texts<TCode>
{
    /// <summary>Finds a code by its name, its C# name or its number.</summary>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8Text, out TCode code);
}

/// <summary>Reads UTF-16, and ignores case.</summary>
internal interface ITextsIgnoringCase<TCode>
{
    /// <summary>Finds a code by its name, its C# name or its number.</summary>
    static abstract bool TryParseIgnoringCase(string text, out TCode code);

    /// <inheritdoc cref="TryParseIgnoringCase(string, out TCode)"/>
    static abstract bool TryParseIgnoringCase(ReadOnlySpan<char> text, out TCode code);
}

/// <summary>Reads UTF-8, and ignores case.</summary>
internal interface IUtf8TextsIgnoringCase<TCode>
{
    /// <summary>Finds a code by its name, its C# name or its number.</summary>
    static abstract bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out TCode code);
}

/// <summary>Reads and writes JSON.</summary>
internal interface IJson<TCode>
{
    /// <summary>Options with which a code is read from its number or its name.</summary>
    static abstract JsonSerializerOptions ForReading { get; }

    /// <summary>Options with which a code is written as its number.</summary>
    static abstract JsonSerializerOptions ForWriting { get; }
}

/// <summary>
/// Knows C# names, but not the names of the page, and accepts any number as a code, as System.Enum does.
/// </summary>
internal interface IKnowsIdentifiersOnly;

/// <summary>Finds what a code has in the columns of its catalog.</summary>
internal interface IColumns<TCode>
{
    /// <summary>A bool; false for an undeclared code.</summary>
    static abstract bool IsRetriable(TCode code);

    /// <summary>The number of a word; 0 for an undeclared code.</summary>
    static abstract int SeverityOf(TCode code);

    /// <summary>A number; null for an undeclared code, and for a code without one.</summary>
    static abstract int? HttpOf(TCode code);

    /// <summary>A text; empty for an undeclared code, and for a code without one.</summary>
    static abstract string AdviceOf(TCode code);
}
