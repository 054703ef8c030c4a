using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Emit.Json;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Texts;

namespace StatusCodeGen.Emit;

/// <summary>Emits the API of a catalog: a file for each type, and two for the lookup class.</summary>
internal static class ApiEmitter
{
    /// <summary>The generated files by their hint names.</summary>
    public static IEnumerable<(string HintName, SourceText Text)> Emit(ApiContext api)
    {
        var types = api.Types;
        yield return (types.HintName(types.Enum), EnumEmitter.Emit(api));
        yield return (types.HintName(types.Group), GroupEnumEmitter.Emit(api));
        foreach (var column in api.Catalog.Columns.Where(static column => column.HasEnum))
        {
            yield return (types.HintName(column.EnumOf(api.Catalog.Name)), ColumnEnumEmitter.Emit(api, column));
        }

        yield return (types.HintName(types.Info), InfoEmitter.Emit(api));
        yield return (types.HintName(types.Lookup), LookupEmitter.Emit(api));
        yield return (types.HintName(types.LookupTables), LookupTablesEmitter.Emit(api));
        yield return (types.HintName(types.Extensions), ExtensionsEmitter.Emit(api));
        yield return (types.HintName(types.TypeConverter), TypeConverterEmitter.Emit(api));
        if (api.Capabilities.HasJson)
        {
            yield return (types.HintName(types.JsonConverter), JsonConverterEmitter.Emit(api));
        }

        if (api.IsText)
        {
            yield return (types.HintName(types.Text), TextEmitter.Emit(api));
            yield return (types.HintName(types.TextTypeConverter), TextTypeConverterEmitter.Emit(api));
            if (api.Capabilities.HasJson)
            {
                yield return (types.HintName(types.TextJsonConverter), TextJsonConverterEmitter.Emit(api));
            }
        }

        if (GroupJsonConverterEmitter.IsNeeded(api))
        {
            yield return (types.HintName(types.GroupJsonConverter), GroupJsonConverterEmitter.Emit(api));
        }
    }
}
