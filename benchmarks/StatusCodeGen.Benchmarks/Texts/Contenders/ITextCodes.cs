using System.Text.Json;

namespace StatusCodeGen.Benchmarks.Texts.Contenders;

/// <summary>
/// What a contender does with codes that are texts. A contender is a struct, and its members are static. So the JIT compiles
/// a loop for one contender alone, and can inline the member.
/// </summary>
internal interface ITextCodes<TCode>
    where TCode : struct
{
    /// <summary>Options with which a code is read and written as its text.</summary>
    static abstract JsonSerializerOptions Json { get; }

    /// <summary>The code of a text, declared or not, as far as the type can have it.</summary>
    static abstract TCode CodeOf(string text);

    /// <summary>Finds a declared code by its text.</summary>
    static abstract bool TryFind(string text, out TCode code);

    /// <inheritdoc cref="TryFind(string, out TCode)"/>
    static abstract bool TryFind(ReadOnlySpan<byte> utf8Text, out TCode code);

    /// <summary>The text of a declared code.</summary>
    static abstract string TextOf(TCode code);

    /// <summary>Whether a code is declared.</summary>
    static abstract bool IsDefined(TCode code);

    /// <summary>Whether a text is that of a declared code.</summary>
    static abstract bool IsDefined(string text);
}
