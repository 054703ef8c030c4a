// expect: D
// group: pattern
// source: dotnet/roslyn#50982 (CaseKind.Pattern)
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C, D }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
            case Code.A or Code.B or Code.C: return 1;
        }
        return -1;
    }
}
