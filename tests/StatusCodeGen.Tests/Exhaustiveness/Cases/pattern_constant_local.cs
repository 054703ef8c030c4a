// expect: C
// group: pattern
// why: symbol-matching analyzers (SharpSource SS018) lose this
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        const Code K = Code.B;
        switch (c)
        {
            case K: return 1;
            case Code.A: return 2;
        }
        return -1;
    }
}
