using System.Text.Json;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

// What a contender can do. A contender is a struct and its abilities are static: a loop over one is compiled for that one
// alone, and may inline it.

/// <summary>Has names.</summary>
internal interface INames<TCode>
{
    /// <summary>The name of a declared code, or its C# name; the number of any other.</summary>
    static abstract string NameOf(TCode code);
}

/// <summary>Has descriptions.</summary>
internal interface IDescriptions<TCode>
{
    /// <summary>The description of a code; empty for one that is not declared.</summary>
    static abstract string DescriptionOf(TCode code);
}

/// <summary>Knows what is declared.</summary>
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

/// <summary>Reads UTF-16, whatever the case.</summary>
internal interface ITextsIgnoringCase<TCode>
{
    /// <summary>Finds a code by its name, its C# name or its number.</summary>
    static abstract bool TryParseIgnoringCase(string text, out TCode code);

    /// <inheritdoc cref="TryParseIgnoringCase(string, out TCode)"/>
    static abstract bool TryParseIgnoringCase(ReadOnlySpan<char> text, out TCode code);
}

/// <summary>Reads UTF-8, whatever the case.</summary>
internal interface IUtf8TextsIgnoringCase<TCode>
{
    /// <summary>Finds a code by its name, its C# name or its number.</summary>
    static abstract bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out TCode code);
}

/// <summary>Reads and writes JSON.</summary>
internal interface IJson<TCode>
{
    /// <summary>Options under which a code is read from its number or its name.</summary>
    static abstract JsonSerializerOptions ForReading { get; }

    /// <summary>Options under which a code is written as its number.</summary>
    static abstract JsonSerializerOptions ForWriting { get; }
}

/// <summary>Knows C# names and not those of the page, and takes any number for a code, as System.Enum does.</summary>
internal interface IKnowsIdentifiersOnly;
