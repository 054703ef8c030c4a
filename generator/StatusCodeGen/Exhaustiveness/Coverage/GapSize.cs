using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>Compares the missing codes with all codes. Code that handles only a few may be about those few.</summary>
internal static class GapSize
{
    /// <summary>Whether more than half of the codes are missing. Null is not counted, because it is not a code.</summary>
    public static bool IsMost(CodeDomain codes, IEnumerable<MissingCode> missing) =>
        2 * missing.Count(static code => code.Code is not null) > codes.Codes.Length;
}
